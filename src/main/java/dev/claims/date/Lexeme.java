package dev.claims.date;

import java.util.List;

/**
 * What is known of a word that can be a term or open one.
 *
 * @param word in lower case, a mark in its plain form
 * @param entries those of the vocabulary that begin with it, longest first
 * @param number whether numbers in words have it
 * @param literal its number in {@link Literals}, 0 where no pattern spells it
 * @param anchor whether a sentence of no such word holds no date
 */
record Lexeme(String word, List<Vocabulary.Entry> entries, boolean number, int literal, boolean anchor) {

    /** Digits that neither the vocabulary nor a pattern has. */
    static Lexeme ofDigits(String digits) {
        return new Lexeme(digits, List.of(), false, 0, true);
    }
}
