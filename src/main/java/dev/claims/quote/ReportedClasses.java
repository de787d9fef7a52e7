package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.WordBits;
import java.util.HashMap;
import java.util.Map;

/** The closed classes of English words: what a word may be before anything is known of its neighbours. */
final class ReportedClasses {

    static final int DETERMINER = 1;
    static final int SUBJECT = 1 << 1;
    static final int PREPOSITION = 1 << 2;
    static final int AUXILIARY = 1 << 3;
    static final int MODAL = 1 << 4;
    static final int NEGATION = 1 << 5;
    static final int ADVERB = 1 << 6;
    static final int CONJUNCTION = 1 << 7;
    static final int SUBORDINATOR = 1 << 8;
    static final int RELATIVE = 1 << 9;
    static final int TIME = 1 << 10;
    static final int PAST = 1 << 11;
    /** Nouns that name an occasion or a document, so that “in a statement” is no part of what is said. */
    static final int OCCASION = 1 << 12;

    /** Words that are nouns more often than verbs: “states”, “rules”. */
    static final int NOUN = 1 << 13;

    /** Words that open an indirect question. */
    static final int QUESTION = 1 << 14;

    private static final Map<String, Integer> BITS = Map.ofEntries(
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
            Map.entry("question", QUESTION));

    private final WordBits classes;

    ReportedClasses() {
        Map<String, Long> bits = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("closed-class").rows()) {
            Integer bit = BITS.get(row.get("class"));
            if (bit == null) {
                throw new IllegalStateException("closed-class: no class " + row.get("class"));
            }
            row.list("words").forEach(word -> bits.merge(word, (long) bit, (one, other) -> one | other));
        }
        classes = new WordBits(bits);
    }

    /** The classes of {@code word}, in lower case; 0 for a word of an open class. */
    int of(String word) {
        return (int) classes.of(word);
    }
}
