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

    /** Without words that are in {@code anchors} no book has a match. */
    Dictionary(Vocabulary vocabulary, Literals literals, List<Anchors> anchors) {
        Set<String> words = new HashSet<>(literals.words());
        words.addAll(vocabulary.firstWords());
        words.addAll(NumberWords.all());
        for (String word : words) {
            List<Vocabulary.Entry> entries = vocabulary.of(word);
            boolean number = NumberWords.word(word) != null;
            int literal = literals.of(word);
            long kinds = number ? Kind.NUMBER.bit() | Kind.ORDINAL.bit() : 0;
            for (Vocabulary.Entry entry : entries) {
                kinds |= Term.kindsOf(entry.senses());
            }
            long all = Character.isDigit(word.charAt(0)) ? -1 : kinds;
            boolean anchor = anchors.stream().anyMatch(book -> book.have(all, literal));
            lexemes.put(word, new Lexeme(word, entries, number, literal, anchor));
        }
    }

    /** What is known of each token, {@code null} where nothing is; each distinct spelling is looked up once. */
    @Nullable
    Lexeme[] read(Tokens tokens) {
        @Nullable Lexeme[] found = new Lexeme[tokens.size()];
        for (int i = 0; i < found.length; i++) {
            int alike = tokens.firstAlike(i);
            found[i] = alike < i ? found[alike] : lookUp(tokens, i);
        }
        return found;
    }

    private @Nullable Lexeme lookUp(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case WORD -> lexemes.get(tokens.lower(i));
            case DIGITS -> lexemes.getOrDefault(tokens.word(i), Lexeme.ofDigits(tokens.word(i)));
            case OTHER -> lexemes.get(Marks.canonical(tokens.word(i)));
        };
    }
}
