package dev.claims.date;

import java.util.HashSet;
import java.util.Set;

/** What the rules of a book need: a line that has none of it holds no match, whatever else stands in it. */
final class Anchors {

    private final Set<Integer> words = new HashSet<>();
    private long kinds;
    private long bits;

    /** Adds what {@code pattern} needs. */
    void add(Pattern pattern) {
        Pattern.Element anchor = pattern.anchor();
        kinds |= anchor.kinds();
        bits |= anchor.bits();
        for (int word : anchor.words()) {
            words.add(word);
        }
    }

    /** Whether {@code line} may hold a match. */
    boolean holdOf(Line line) {
        return (line.kinds() & kinds) != 0 || (line.literals() & bits) != 0;
    }

    /** Whether a term of {@code ofKinds} can be what is needed. */
    boolean haveKinds(long ofKinds) {
        return (ofKinds & kinds) != 0;
    }

    /** Whether the word {@code literal} can be what is needed. */
    boolean haveWord(int literal) {
        return words.contains(literal);
    }
}
