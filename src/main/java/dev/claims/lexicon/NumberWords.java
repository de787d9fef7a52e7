package dev.claims.lexicon;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written as words: “twenty-three million”, “a hundred and five”, “twenty-first”. A figure in digits is none
 * of its business.
 */
public final class NumberWords {

    /** What a word does in a number. */
    public enum Role {
        ZERO,
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        ORDINAL_UNIT,
        ORDINAL_TEEN,
        ORDINAL_TEN,
        ORDINAL_HUNDRED,
        ORDINAL_SCALE;

        public boolean isOrdinal() {
            return compareTo(ORDINAL_UNIT) >= 0;
        }
    }

    /** One word and its value: hundred and scales give what they multiply by. */
    public record Word(Role role, BigDecimal value) {}

    /**
     * A number that stands in a text.
     *
     * @param value its value
     * @param last its last token
     * @param ordinal whether it is a place in an order (“twenty-first”)
     */
    public record Match(BigDecimal value, int last, boolean ordinal) {}

    private static final Map<String, Word> WORDS = words();

    private NumberWords() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("number-words").rows()) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(row.get("word"), new Word(role, new BigDecimal(row.get("value"))));
        }
        // Asked most often of words it does not hold, to which a HashMap answers faster than Map.copyOf.
        return words;
    }

    /** The number word {@code lower}, or {@code null}. */
    public static @Nullable Word word(String lower) {
        return WORDS.get(lower);
    }

    /** All number words. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(WORDS.keySet());
    }

    /**
     * The longest number in words that starts at token {@code at}, ordinals included, or {@code null}. “A” counts as
     * one before hundred and scales only.
     */
    public static @Nullable Match at(Tokens tokens, int at) {
        return new NumberPhrase(tokens, at).read();
    }
}
