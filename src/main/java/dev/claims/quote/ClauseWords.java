package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The function words by which clauses are told apart, from {@code lexicon/en/clause-words.tsv}: a bit each row. */
final class ClauseWords {

    /** The lower bits are those of {@link ReportedClasses} and {@link Vocabulary}. */
    private static final int FIRST_BIT = 31;

    private static final List<Lexicon.Row> ROWS = Lexicon.load("clause-words").rows();

    private ClauseWords() {}

    /** The bit of row {@code name}; a row that is not there is a broken build and throws. */
    static long of(String name) {
        for (int i = 0; i < ROWS.size(); i++) {
            if (ROWS.get(i).get("name").equals(name)) {
                return bit(i);
            }
        }
        throw new IllegalStateException("no such clause words: " + name);
    }

    /** The words, in lower case, by bit. */
    static Map<Long, List<String>> words() {
        Map<Long, List<String>> words = new HashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            words.put(bit(i), ROWS.get(i).list("words"));
        }
        return words;
    }

    private static long bit(int row) {
        if (FIRST_BIT + row >= Long.SIZE) {
            throw new IllegalStateException("more clause words than bits: " + ROWS.size());
        }
        return 1L << (FIRST_BIT + row);
    }
}
