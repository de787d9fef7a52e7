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
            return isSized(tokens, at, end);
        }
        String word = tokens.lower(at);
        if (word.equals("of")) {
            return at + 1 < end && PARTITIVES.contains(tokens.lower(at + 1));
        }
        return !tokens.isGlued(at) && !LENGTHS.contains(word);
    }

    /** “3.8m 90kg bags”: what is counted has a size of its own. */
    private static boolean isSized(Tokens tokens, int at, int end) {
        return tokens.kind(at) == Tokens.Kind.DIGITS
                && !tokens.isGlued(at)
                && at + 2 < end
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && tokens.isGlued(at + 1)
                && tokens.kind(at + 2) == Tokens.Kind.WORD
                && Plurals.isPlural(tokens.word(at + 2));
    }
}
