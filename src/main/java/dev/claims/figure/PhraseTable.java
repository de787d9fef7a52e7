package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more tokens and what they mean; finds the longest that starts, or ends, at a token. Blanks count
 * only as present or absent, so a line end inside “per cent” does no harm.
 */
final class PhraseTable<T> {

    /** A phrase found: what it means, its first token and its last. */
    record Match<T>(T meaning, int first, int last) {}

    private final boolean anyCase;
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();
    private final Map<String, Integer> longestTo = new HashMap<>();

    /** A table that tells capitals from small letters only if not {@code anyCase}. */
    PhraseTable(boolean anyCase) {
        this.anyCase = anyCase;
    }

    /** Adds a phrase; the first meaning of a phrase stays. */
    void add(String phrase, T meaning) {
        Tokens tokens = Tokens.of(phrase);
        int last = tokens.size() - 1;
        meanings.putIfAbsent(key(tokens, 0, last), meaning);
        longestFrom.merge(word(tokens, 0), last, Math::max);
        longestTo.merge(word(tokens, last), last, Math::max);
    }

    /** The words that phrases begin with. */
    Set<String> firstWords() {
        return longestFrom.keySet();
    }

    /** The words that phrases end with. */
    Set<String> lastWords() {
        return longestTo.keySet();
    }

    /** The longest phrase whose first token is {@code at} and whose last is before {@code end}. */
    @Nullable
    Match<T> from(Tokens tokens, int at, int end) {
        if (at >= end) {
            return null;
        }
        Integer longest = longestFrom.get(word(tokens, at));
        if (longest == null) {
            return null;
        }
        for (int last = Math.min(at + longest, end - 1); last >= at; last--) {
            T meaning = meanings.get(key(tokens, at, last));
            if (meaning != null) {
                return new Match<>(meaning, at, last);
            }
        }
        return null;
    }

    /** The longest phrase whose last token is {@code at} and whose first is not before {@code begin}. */
    @Nullable
    Match<T> to(Tokens tokens, int at, int begin) {
        if (at < begin) {
            return null;
        }
        Integer longest = longestTo.get(word(tokens, at));
        if (longest == null) {
            return null;
        }
        for (int first = Math.max(at - longest, begin); first <= at; first++) {
            T meaning = meanings.get(key(tokens, first, at));
            if (meaning != null) {
                return new Match<>(meaning, first, at);
            }
        }
        return null;
    }

    private String word(Tokens tokens, int at) {
        return anyCase ? tokens.lower(at) : tokens.word(at);
    }

    private String key(Tokens tokens, int first, int last) {
        if (first == last) {
            return word(tokens, first);
        }
        StringBuilder key = new StringBuilder(word(tokens, first));
        for (int i = first + 1; i <= last; i++) {
            if (!tokens.isGlued(i)) {
                key.append(' ');
            }
            key.append(word(tokens, i));
        }
        return key.toString();
    }
}
