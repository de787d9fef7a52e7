package dev.claims.figure;

import dev.claims.article.Tokens;

/** The sign before a number: a hyphen or minus that ties to nothing on its left, “minus”, “negative”. */
final class Signs {

    /** A hyphen and a blank open a longer text's lists; they are a sign where there is no more than “- 20 degrees”. */
    private static final int LONGEST_LABEL = 12;

    private Signs() {}

    /** {@code amount} with the sign that stands before it, no further left than token {@code begin}. */
    static Amount apply(Tokens tokens, Amount amount, int begin) {
        int before = amount.first() - 1;
        if (before < begin) {
            return amount;
        }
        boolean glued = tokens.isGlued(amount.first());
        boolean isMinus = tokens.is(before, '-') || tokens.is(before, '−');
        if (tokens.is(before, '−') && glued) {
            return amount.from(before).negated();
        }
        boolean isOpen = before > begin
                && (tokens.is(before - 1, '(')
                        || tokens.is(before - 1, '<')
                        || tokens.is(before - 1, '>')
                        || tokens.is(before - 1, '='));
        boolean followsDigits = before > 0 && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        boolean tiesLeft = followsDigits || (tokens.isGlued(before) && before > begin && !isOpen);
        int word = isMinus ? before - 1 : before;
        boolean isMargin = word - 2 >= begin
                && isWord(tokens, word)
                && (tokens.lower(word - 1).equals("or") || tokens.is(word - 1, '-'));
        boolean subtracts = word > begin && isWord(tokens, word) && tokens.kind(word - 1) == Tokens.Kind.DIGITS;
        if (isMargin || subtracts) {
            return amount;
        }
        if (isMinus && before > begin && isWord(tokens, before - 1)) {
            return amount.from(before - 1).negated();
        }
        if (isMinus && !tiesLeft && (glued || introduces(tokens, before - 1, begin))) {
            return amount.from(before).negated();
        }
        if (isWord(tokens, before)) {
            return amount.from(before).negated();
        }
        if (tokens.is(before, '+') && glued && !tiesLeft) {
            return amount.from(before);
        }
        return amount;
    }

    private static boolean isWord(Tokens tokens, int at) {
        return tokens.lower(at).equals("minus") || tokens.lower(at).equals("negative");
    }

    /** Whether a spaced hyphen after this word is a sign and no dash: “to - 20 degrees”, “convert - 20”. */
    private static boolean introduces(Tokens tokens, int at, int begin) {
        if (at < begin) {
            return begin == 0 && tokens.size() < LONGEST_LABEL;
        }
        String word = tokens.lower(at);
        return word.equals("to") || word.equals("of") || word.equals("from") || word.equals("convert");
    }
}
