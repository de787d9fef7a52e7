package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.WordBits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each word can open or close around a figure, a set of bits: asked once for each spelling of an article. */
final class Openings {

    /** A figure, though an article opens one only before some words. */
    static final long FIGURE = 1;

    static final long ARTICLE = 1 << 1;

    /** Whatever can make an article part of a figure: “a dozen”, “a third”, “an hour”. */
    static final long AFTER_ARTICLE = 1 << 2;

    /** The first word of an idiom. */
    static final long IDIOM = 1 << 3;

    /** Any word of an idiom. */
    static final long IN_IDIOM = 1 << 4;

    /** The last word of what can stand before an amount of money. */
    static final long MONEY_SIGN = 1 << 5;

    /** What an amount counts, after it: the first word of a currency, or of a unit of measure or time. */
    static final long MONEY = 1 << 6;

    static final long UNIT = 1 << 7;

    private final WordBits words;

    Openings(Idioms idioms, Currencies currencies, Units units) {
        Map<String, Long> bits = new HashMap<>();
        Starters.words().forEach(word -> add(bits, word, FIGURE | AFTER_ARTICLE));
        NumberWords.all().forEach(word -> add(bits, word, AFTER_ARTICLE));
        for (String word : List.of("dozen", "-")) {
            add(bits, word, AFTER_ARTICLE);
        }
        for (String article : List.of("a", "an")) {
            bits.put(article, FIGURE | ARTICLE);
        }
        idioms.firstWords().forEach(word -> add(bits, word, IDIOM | AFTER_ARTICLE));
        idioms.words().forEach(word -> add(bits, word, IN_IDIOM));
        currencies.lastWordsBefore().forEach(word -> add(bits, word, MONEY_SIGN));
        currencies.firstWordsAfter().forEach(word -> add(bits, word, MONEY));
        units.firstWords().forEach(word -> add(bits, word, UNIT));
        words = new WordBits(bits);
    }

    private static void add(Map<String, Long> bits, String word, long bit) {
        bits.merge(word, bit, (a, b) -> a | b);
    }

    /** The bits of each token; each distinct spelling is looked up once. */
    long[] of(Tokens tokens) {
        long[] bits = new long[tokens.size()];
        for (int i = 0; i < bits.length; i++) {
            int alike = tokens.firstAlike(i);
            bits[i] = alike < i ? bits[alike] : lookUp(tokens, i);
        }
        return bits;
    }

    private long lookUp(Tokens tokens, int i) {
        long bits = words.of(tokens.lower(i));
        return tokens.kind(i) == Tokens.Kind.DIGITS ? bits | FIGURE : bits;
    }
}
