package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.NumberWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a token can start: a figure in digits or words, a vague one, a multiple. */
final class Starters {

    /** What may start at a token. */
    enum Start {
        NONE,
        NUMBER,
        VAGUE,
        MULTIPLE
    }

    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final Map<String, Start> WORDS = read();

    private Starters() {}

    private static Map<String, Start> read() {
        Map<String, Start> words = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("number-words").rows()) {
            NumberWords.Word word = NumberWords.word(row.get("word"));
            if (word != null && !word.role().isOrdinal() && word.role().compareTo(NumberWords.Role.HUNDRED) < 0) {
                words.put(row.get("word"), Start.NUMBER);
            }
        }
        for (String word : new String[] {"a", "an", "half", "quarter"}) {
            words.put(word, Start.NUMBER);
        }
        for (Lexicon.Row row : Lexicon.load("time-units").rows()) {
            for (String word : row.list("words")) {
                words.putIfAbsent(word, Start.VAGUE);
            }
        }
        for (Lexicon.Row row : Lexicon.load("vague").rows()) {
            words.put(row.get("word"), Start.VAGUE);
        }
        for (Lexicon.Row row : Lexicon.load("multiples").rows()) {
            words.put(row.get("word"), Start.MULTIPLE);
        }
        for (int i = 0; i < VULGAR.length(); i++) {
            words.put(VULGAR.substring(i, i + 1), Start.NUMBER);
        }
        // Asked of many words: for those it does not hold, a HashMap answers faster than Map.copyOf.
        return Collections.unmodifiableMap(words);
    }

    /** Every word that can start a figure. */
    static Set<String> words() {
        return WORDS.keySet();
    }

    static Start at(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.DIGITS ? Start.NUMBER : WORDS.getOrDefault(tokens.lower(at), Start.NONE);
    }
}
