package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells the m of “2.7m sales” from that of “a 37m long ship”. */
final class MillionContext {

    private static final Set<String> LENGTHS = FigureWords.of("length-not-million");
    private static final Set<String> PARTITIVES = FigureWords.of("million-partitive");

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
