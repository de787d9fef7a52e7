package dev.claims.quote;

import dev.claims.lexicon.WordBits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lexicons of this package say of a word, as a set of bits: one look-up for all of them. The bits of
 * classes are {@link ReportedClasses}' and {@link ClauseWords}'; those of cues, marks and forms stand here. Immutable.
 */
final class Vocabulary {

    /** A form of a verb of {@link Cues}. */
    static final long CUE = 1L << 17;

    /** A form of a verb that {@link Cue#isSpokenMostly}. */
    static final long SPEECH = 1L << 18;

    /** “According”, a cue where “to” follows. */
    static final long ACCORDING = 1L << 19;

    static final long ANY_CUE = CUE | ACCORDING;

    static final long THAT = 1L << 20;
    static final long BY = 1L << 21;

    /** “And”, “but” and “then”, after which a subject may take up its word again. */
    static final long JOINT = 1L << 22;

    static final long COMMA = 1L << 23;
    static final long COLON = 1L << 24;
    static final long DASH = 1L << 25;

    /** What ends a clause: a full stop, a question mark, an exclamation mark, a semicolon. */
    static final long STOP = 1L << 26;

    static final long LETTERS = 1L << 27;
    static final long DIGITS = 1L << 28;
    static final long WORD = LETTERS | DIGITS;

    static final long CAPITALISED = 1L << 29;

    /** Stands in quotation marks, or is one. */
    static final long MARKED = 1L << 30;

    private static final Map<Long, List<String>> WORDS = Map.of(
            ACCORDING, List.of("according"),
            THAT, List.of("that"),
            BY, List.of("by"),
            JOINT, List.of("and", "but", "then"),
            COMMA, List.of(","),
            COLON, List.of(":"),
            DASH, List.of("—", "–", "-"),
            STOP, List.of(".", "?", "!", ";"));

    private final Cues cues;
    private final WordBits bits;

    private Vocabulary() {
        cues = Cues.load();
        Map<String, Long> all = new HashMap<>();
        ReportedClasses.words().forEach((bit, words) -> add(all, bit, words));
        ClauseWords.words().forEach((bit, words) -> add(all, bit, words));
        WORDS.forEach((bit, words) -> add(all, bit, words));
        add(all, CUE, cues.words(cue -> true));
        add(all, SPEECH, cues.words(Cue::isSpokenMostly));
        bits = new WordBits(all);
    }

    private static final class Holder {
        private static final Vocabulary ENGLISH = new Vocabulary();
    }

    /** English, read at its first use. */
    static Vocabulary english() {
        return Holder.ENGLISH;
    }

    private static void add(Map<String, Long> all, long bit, Iterable<String> words) {
        words.forEach(word -> all.merge(word, bit, (one, other) -> one | other));
    }

    Cues cues() {
        return cues;
    }

    /** The bits of {@code word}, in lower case; 0 for one that no lexicon holds. */
    long of(String word) {
        return bits.of(word);
    }
}
