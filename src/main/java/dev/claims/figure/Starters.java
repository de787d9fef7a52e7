package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.NumberWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Which tokens can start a figure: one look into a map for every token, so that the rest of the text costs nothing. */
final class Starters {

    /** What may start at a token. */
    enum Start {
        NONE,
        NUMBER,
        VAGUE,
        MULTIPLE
    }

    private static final Map<String, Start> WORDS = words();
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    private Starters() {}

    private static Map<String, Start> words() {
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
        // Asked of every word: for those it does not hold, a HashMap answers faster than Map.copyOf.
        return Collections.unmodifiableMap(words);
    }

    static Start at(Tokens tokens, int at) {
        return switch (tokens.kind(at)) {
            case DIGITS -> Start.NUMBER;
            case WORD -> WORDS.getOrDefault(tokens.lower(at), Start.NONE);
            case OTHER -> VULGAR.indexOf(tokens.word(at).charAt(0)) >= 0 ? Start.NUMBER : Start.NONE;
        };
    }
}
