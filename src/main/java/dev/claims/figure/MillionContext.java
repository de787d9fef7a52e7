package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells the m of “2.7m sales” from that of “a 37m long ship”. */
final class MillionContext {

    private static final Set<String> LENGTHS = Set.of(
            "tall",
            "long",
            "wide",
            "high",
            "deep",
            "away",
            "apart",
            "sprint",
            "race",
            "final",
            "hurdles",
            "freestyle",
            "butterfly",
            "backstroke",
            "breaststroke",
            "relay",
            "from",
            "above",
            "below",
            "by",
            "x",
            "swim",
            "dash",
            "square",
            "and",
            "or",
            "to",
            "in",
            "of",
            "down",
            "up",
            "off",
            "across",
            "behind",
            "before",
            "after",
            "at",
            "pool",
            "tower",
            "yacht",
            "ship",
            "wall",
            "platform",
            "champion",
            "champions",
            "record",
            "mark",
            "medley",
            "individual",
            "men",
            "women",
            "world",
            "title",
            "event",
            "deep-water",
            "telescope",
            "radius",
            "range");
    private static final Set<String> PARTITIVES = Set.of("its", "the", "their", "our", "these", "those", "his", "her");

    private MillionContext() {}

    /** Whether what starts at token {@code at} can be counted in millions. */
    static boolean follows(Tokens tokens, int at, int end) {
        if (tokens.kind(at) != Tokens.Kind.WORD) {
            return false;
        }
        String word = tokens.lower(at);
        if (word.equals("of")) {
            return at + 1 < end && PARTITIVES.contains(tokens.lower(at + 1));
        }
        return !tokens.isGlued(at) && !LENGTHS.contains(word);
    }
}
