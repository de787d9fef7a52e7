package dev.claims.mention;

import dev.claims.article.Tokens;

/** Which glued tokens make one word. */
final class Joins {

    private Joins() {}

    /** The last token of the word that starts at token {@code i}; never reaches {@code limit}. */
    static int endOfWord(Tokens tokens, int i, int limit) {
        if (i + 1 >= limit || !tokens.isGlued(i + 1)) {
            return i;
        }
        if (isApostrophe(tokens, i)
                && isGluedWord(tokens, i + 1, limit)
                && tokens.lower(i + 1).equals("s")) {
            return i + 1;
        }
        if (tokens.kind(i) == Tokens.Kind.OTHER) {
            return i;
        }
        int end = i;
        while (end + 1 < limit && tokens.isGlued(end + 1)) {
            int next = joined(tokens, end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end + 1 < limit && isAbbreviation(tokens, i, end) ? end + 1 : end;
    }

    /** The end of the word after joining what is glued to token {@code end}, or {@code end}. */
    private static int joined(Tokens tokens, int end, int limit) {
        int next = end + 1;
        if (tokens.kind(next) != Tokens.Kind.OTHER) {
            return next;
        }
        if (!isGluedWord(tokens, next + 1, limit)) {
            return isInitialDot(tokens, end, next) ? next : end;
        }
        if (isApostrophe(tokens, next)) {
            return tokens.lower(next + 1).equals("s") ? end : next + 1;
        }
        if (tokens.is(next, '-') || tokens.is(next, '‑') || tokens.is(next, '&') || tokens.is(next, '­')) {
            return next + 1;
        }
        if (tokens.is(next, '.')) {
            boolean initials = length(tokens, end) == 1 && length(tokens, next + 1) == 1;
            boolean domain = !tokens.isCapitalised(next + 1) || isUpper(tokens.word(end));
            return initials || domain ? next + 1 : end;
        }
        return end;
    }

    private static boolean isInitialDot(Tokens tokens, int end, int dot) {
        return tokens.is(dot, '.') && length(tokens, end) == 1 && tokens.isCapitalised(end);
    }

    /** “Sen.”, “Jr.”: a short capitalised word of the title lexicon before a full stop. */
    private static boolean isAbbreviation(Tokens tokens, int first, int end) {
        return first == end
                && tokens.is(end + 1, '.')
                && tokens.isGlued(end + 1)
                && tokens.isCapitalised(end)
                && length(tokens, end) <= 5
                && Abbreviations.holds(tokens.lower(end));
    }

    private static boolean isUpper(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1)) || word.length() == 1;
    }

    private static boolean isGluedWord(Tokens tokens, int i, int limit) {
        return i < limit && tokens.isGlued(i) && tokens.kind(i) != Tokens.Kind.OTHER;
    }

    private static int length(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i);
    }

    static boolean isApostrophe(Tokens tokens, int i) {
        return tokens.is(i, '\'') || tokens.is(i, '’');
    }
}
