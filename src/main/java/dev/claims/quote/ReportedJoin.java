package dev.claims.quote;

import dev.claims.article.Tokens;

/** Joins the finest tokens to the words that a reader sees: “didn't”, “Ill.”, “3,000”, “two-year-old”. */
final class ReportedJoin {
    private ReportedJoin() {}

    /** Whether token {@code at} belongs to the word that began with {@code start}. */
    static boolean joins(Tokens tokens, int start, int at, int to) {
        if (!tokens.isGlued(at)) {
            return false;
        }
        boolean letters = tokens.kind(at) != Tokens.Kind.OTHER;
        Tokens.Kind before = tokens.kind(at - 1);
        if (letters && before != Tokens.Kind.OTHER) {
            return true;
        }
        boolean inside = at + 1 < to && tokens.isGlued(at + 1) && tokens.kind(at + 1) != Tokens.Kind.OTHER;
        if (!letters) {
            boolean wordBefore = before != Tokens.Kind.OTHER;
            if (tokens.is(at, '%')) {
                return before == Tokens.Kind.DIGITS;
            }
            if (tokens.is(at, '.')) {
                return wordBefore
                        && (inside || at + 1 < to && before == Tokens.Kind.WORD && !isSentenceEnd(tokens, at, to));
            }
            if (tokens.is(at, ',')) {
                return before == Tokens.Kind.DIGITS && inside && tokens.kind(at + 1) == Tokens.Kind.DIGITS;
            }
            if (tokens.is(at, '\'') || tokens.is(at, '’')) {
                boolean plural = wordBefore && tokens.lower(at - 1).endsWith("s");
                return wordBefore
                        && (inside && tokens.kind(at + 1) == Tokens.Kind.WORD
                                || plural && at + 1 < to && tokens.kind(at + 1) == Tokens.Kind.WORD);
            }
            return wordBefore && inside && (tokens.is(at, '-') || tokens.is(at, '&') || tokens.is(at, '/'));
        }
        if (tokens.is(at - 1, '$')
                || tokens.is(at - 1, '£')
                || tokens.is(at - 1, '€')
                || tokens.is(at - 1, '#')
                || tokens.is(at - 1, '@')) {
            return true;
        }
        return at - 1 > start
                && (tokens.is(at - 1, '\'')
                        || tokens.is(at - 1, '’')
                        || tokens.is(at - 1, '-')
                        || tokens.is(at - 1, '.')
                        || tokens.is(at - 1, ',')
                        || tokens.is(at - 1, '&')
                        || tokens.is(at - 1, '/'));
    }

    /** A point after a long word in lower case, before a capital, ends a sentence even where the splitter saw none. */
    private static boolean isSentenceEnd(Tokens tokens, int at, int to) {
        return tokens.word(at - 1).length() > 4 && !tokens.isCapitalised(at - 1) && at + 1 < to;
    }
}
