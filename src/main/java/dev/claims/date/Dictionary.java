package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every word that can be a term or open one: those of the vocabulary, of numbers, and those that patterns spell out. */
final class Dictionary {

    private final Map<String, Lexeme> lexemes = new HashMap<>();

    /** Without what {@code anchors} need no book has a match. */
    Dictionary(Vocabulary vocabulary, Literals literals, List<Anchors> anchors) {
        Set<String> telling = tellingWords(vocabulary, anchors);
        Set<String> words = new HashSet<>(literals.words());
        words.addAll(vocabulary.firstWords());
        words.addAll(NumberWords.all());
        words.addAll(telling);
        for (String word : words) {
            boolean number = NumberWords.word(word) != null;
            int literal = literals.of(word);
            boolean anchor = number
                    || telling.contains(word)
                    || Character.isDigit(word.charAt(0))
                    || anchors.stream().anyMatch(book -> book.haveWord(literal));
            lexemes.put(word, new Lexeme(word, vocabulary.of(word), number, literal, anchor));
        }
    }

    /** Of each entry of the vocabulary that a rule may need one word, the last that is none of a letter: in “New Year's Day” it is “day”. */
    private static Set<String> tellingWords(Vocabulary vocabulary, List<Anchors> anchors) {
        Set<String> telling = new HashSet<>();
        for (String first : vocabulary.firstWords()) {
            for (Vocabulary.Entry entry : vocabulary.of(first)) {
                long kinds = Term.kindsOf(entry.senses());
                if (anchors.stream().anyMatch(book -> book.haveKinds(kinds))) {
                    telling.add(tellingWord(entry.words()));
                }
            }
        }
        return telling;
    }

    private static String tellingWord(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (words.get(i).length() > 2) {
                return words.get(i);
            }
        }
        return words.get(0);
    }

    /** What is known of token {@code i}, {@code null} where nothing is. */
    @Nullable
    Lexeme of(Tokens tokens, int i) {
        if (tokens.kind(i) == Tokens.Kind.OTHER) {
            return lexemes.get(Marks.canonical(tokens.lower(i)));
        }
        Lexeme lexeme = lexemes.get(tokens.lower(i));
        return lexeme == null && tokens.kind(i) == Tokens.Kind.DIGITS ? Lexeme.ofDigits(tokens.lower(i)) : lexeme;
    }
}
