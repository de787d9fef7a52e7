package dev.claims.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that one kind of term, or one word, can open, and what must follow it: of ten such rules the next term
 * rules out nine, and nearly always all of them.
 */
final class Openings {

    /**
     * @param kinds those that may follow, a bit each
     * @param words those that may follow, by their bits in {@link Literals}
     * @param alone whether nothing need follow
     */
    private record Row(int place, Rule rule, Pattern pattern, long kinds, long words, boolean alone) {

        boolean canGoOn(long nextKinds, long nextWord) {
            return alone || (kinds & nextKinds) != 0 || (words & nextWord) != 0;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private long kinds;
    private long words;
    private boolean alone;

    /** Adds {@code rule}, the {@code place}th of its book, which the element {@code opening} of its pattern opens. */
    void add(int place, Rule rule, Pattern pattern, int opening) {
        long nextKinds = 0;
        long nextWords = 0;
        boolean ends = true;
        for (int i = opening + 1; ends && i < pattern.size(); i++) {
            nextKinds |= pattern.element(i).kinds();
            nextWords |= pattern.element(i).bits();
            ends = pattern.element(i).optional();
        }
        rows.add(new Row(place, rule, pattern, nextKinds, nextWords, ends));
        kinds |= nextKinds;
        words |= nextWords;
        alone |= ends;
    }

    /** Tries the rules that can go on with {@code next}. */
    void attempt(Search search, @Nullable Term next) {
        long nextKinds = next == null ? 0 : next.kinds();
        long nextWord = next == null ? 0 : Literals.bit(next.literal());
        if (!alone && (kinds & nextKinds) == 0 && (words & nextWord) == 0) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.canGoOn(nextKinds, nextWord)) {
                search.attempt(row.place(), row.rule(), row.pattern());
            }
        }
    }
}
