package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.HashMap;
import java.util.HashSet;
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

    /** What the words up to here mean, if anything, and the words that go on from here, glued to them or not. */
    private static final class Node<T> {

        private @Nullable T meaning;
        private @Nullable Map<String, Node<T>> glued;
        private @Nullable Map<String, Node<T>> apart;

        @Nullable
        Node<T> next(String word, boolean isGlued) {
            Map<String, Node<T>> words = isGlued ? glued : apart;
            return words == null ? null : words.get(word);
        }

        Node<T> add(String word, boolean isGlued) {
            Map<String, Node<T>> known = isGlued ? glued : apart;
            Map<String, Node<T>> words = known == null ? new HashMap<>(2) : known;
            if (isGlued) {
                glued = words;
            } else {
                apart = words;
            }
            return words.computeIfAbsent(word, none -> new Node<>());
        }

        void mean(T what) {
            meaning = meaning == null ? what : meaning;
        }
    }

    private final boolean anyCase;
    private final Node<T> forwards = new Node<>();
    private final Node<T> backwards = new Node<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

    /** A table that tells capitals from small letters only if not {@code anyCase}. */
    PhraseTable(boolean anyCase) {
        this.anyCase = anyCase;
    }

    /** Adds a phrase; the first meaning of a phrase stays. */
    void add(String phrase, T meaning) {
        Tokens tokens = Tokens.of(phrase);
        int last = tokens.size() - 1;
        Node<T> node = forwards;
        for (int i = 0; i <= last; i++) {
            node = node.add(word(tokens, i), tokens.isGlued(i));
        }
        node.mean(meaning);
        node = backwards;
        for (int i = last; i >= 0; i--) {
            node = node.add(word(tokens, i), i < last && tokens.isGlued(i + 1));
        }
        node.mean(meaning);
        firstWords.add(word(tokens, 0));
        lastWords.add(word(tokens, last));
    }

    /** The words that phrases begin with. */
    Set<String> firstWords() {
        return firstWords;
    }

    /** The words that phrases end with. */
    Set<String> lastWords() {
        return lastWords;
    }

    /** The longest phrase whose first token is {@code at} and whose last is before {@code end}. */
    @Nullable
    Match<T> from(Tokens tokens, int at, int end) {
        T meaning = null;
        int last = at;
        Node<T> node = forwards;
        for (int i = at; i < end; i++) {
            node = node.next(word(tokens, i), i > at && tokens.isGlued(i));
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                meaning = node.meaning;
                last = i;
            }
        }
        return meaning == null ? null : new Match<>(meaning, at, last);
    }

    /** The longest phrase whose last token is {@code at} and whose first is not before {@code begin}. */
    @Nullable
    Match<T> to(Tokens tokens, int at, int begin) {
        T meaning = null;
        int first = at;
        Node<T> node = backwards;
        for (int i = at; i >= begin; i--) {
            node = node.next(word(tokens, i), i < at && tokens.isGlued(i + 1));
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                meaning = node.meaning;
                first = i;
            }
        }
        return meaning == null ? null : new Match<>(meaning, first, at);
    }

    private String word(Tokens tokens, int at) {
        return anyCase ? tokens.lower(at) : tokens.word(at);
    }
}
