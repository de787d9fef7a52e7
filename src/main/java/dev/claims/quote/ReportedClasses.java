package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The closed classes of English words: what a word may be before anything is known of its neighbours. A bit each. */
final class ReportedClasses {

    static final long DETERMINER = 1L;
    static final long SUBJECT = 1L << 1;
    static final long PREPOSITION = 1L << 2;
    static final long AUXILIARY = 1L << 3;
    static final long MODAL = 1L << 4;
    static final long NEGATION = 1L << 5;
    static final long ADVERB = 1L << 6;
    static final long CONJUNCTION = 1L << 7;
    static final long SUBORDINATOR = 1L << 8;
    static final long RELATIVE = 1L << 9;
    static final long TIME = 1L << 10;
    static final long PAST = 1L << 11;
    /** Nouns that name an occasion or a document, so that “in a statement” is no part of what is said. */
    static final long OCCASION = 1L << 12;

    /** Words that are nouns more often than verbs: “states”, “rules”. */
    static final long NOUN = 1L << 13;

    /** Words that open an indirect question. */
    static final long QUESTION = 1L << 14;

    /** Words that say how many, and may stand for those they count. */
    static final long QUANTITY = 1L << 15;

    /** Subjects that take a verb in its base form and do not end in -s. */
    static final long PLURAL = 1L << 16;

    private static final Map<String, Long> BITS = Map.ofEntries(
            Map.entry("determiner", DETERMINER),
            Map.entry("subject", SUBJECT),
            Map.entry("preposition", PREPOSITION),
            Map.entry("auxiliary", AUXILIARY),
            Map.entry("modal", MODAL),
            Map.entry("negation", NEGATION),
            Map.entry("adverb", ADVERB),
            Map.entry("conjunction", CONJUNCTION),
            Map.entry("subordinator", SUBORDINATOR),
            Map.entry("relative", RELATIVE),
            Map.entry("time", TIME),
            Map.entry("past", PAST),
            Map.entry("occasion", OCCASION),
            Map.entry("noun", NOUN),
            Map.entry("question", QUESTION),
            Map.entry("quantity", QUANTITY),
            Map.entry("plural", PLURAL));

    private ReportedClasses() {}

    /** The words, in lower case, by bit. */
    static Map<Long, List<String>> words() {
        Map<Long, List<String>> words = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("closed-class").rows()) {
            Long bit = BITS.get(row.get("class"));
            if (bit == null) {
                throw new IllegalStateException("closed-class: no class " + row.get("class"));
            }
            words.put(bit, row.list("words"));
        }
        return words;
    }
}
