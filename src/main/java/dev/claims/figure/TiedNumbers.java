package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells digits that are tied to letters and therefore part of a name or a code: H100, GPT-4, #12, 10 Downing Street. */
final class TiedNumbers {

    /** Before a hyphen and a number these are no names: “sub-300”, “minus-130”, “now-18-month-old”. */
    private static final Set<String> PREFIXES = FigureWords.of("number-prefix");

    private static final Set<String> GLUED_SCALES = FigureWords.of("glued-scale");
    private static final Set<String> STREETS = FigureWords.of("street");

    private final Tokens tokens;

    TiedNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isPrefix(String lower) {
        return PREFIXES.contains(lower);
    }

    /** Whether letters or a mark tie the digits at token {@code first} to what stands before them. */
    boolean isTied(int first) {
        if (first == 0) {
            return false;
        }
        int before = first - 1;
        if (!tokens.isGlued(first)) {
            return false;
        }
        if (tokens.kind(before) == Tokens.Kind.WORD) {
            return !isProduct(before);
        }
        if (isMark(before, "#@_№")) {
            return true;
        }
        if (isMark(before, "-‑") && before > 0) {
            return isHyphenTied(before);
        }
        boolean isJoint = isMark(before, "./–&:") && before > 0 && tokens.isGlued(before);
        return isJoint && !tokens.is(before, ':') && tokens.kind(before - 1) == Tokens.Kind.WORD;
    }

    private boolean isHyphenTied(int hyphen) {
        int word = hyphen - 1;
        if (!tokens.isGlued(hyphen)) {
            return isAcronym(word);
        }
        if (tokens.kind(word) == Tokens.Kind.DIGITS) {
            return word > 0
                    && tokens.isGlued(word)
                    && tokens.kind(word - 1) == Tokens.Kind.WORD
                    && !isProduct(word - 1);
        }
        boolean isScale = tokens.kind(word) == Tokens.Kind.WORD
                && word > 0
                && tokens.isGlued(word)
                && tokens.kind(word - 1) == Tokens.Kind.DIGITS
                && (word < 2 || !tokens.isGlued(word - 1) || tokens.kind(word - 2) != Tokens.Kind.WORD)
                && GLUED_SCALES.contains(tokens.lower(word));
        int after = hyphen + 2;
        boolean isRange = tokens.kind(word) == Tokens.Kind.WORD
                && word > 0
                && tokens.isGlued(word)
                && tokens.kind(word - 1) == Tokens.Kind.DIGITS
                && after < tokens.size()
                && tokens.isGlued(after)
                && tokens.word(after).equals(tokens.word(word));
        return !isScale && !isRange && tokens.kind(word) == Tokens.Kind.WORD && !PREFIXES.contains(tokens.lower(word));
    }

    /** “COVID -19”: a blank that strayed before the hyphen. */
    private boolean isAcronym(int at) {
        String word = tokens.word(at);
        return tokens.kind(at) == Tokens.Kind.WORD
                && word.length() > 2
                && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean isMark(int at, String marks) {
        return tokens.kind(at) == Tokens.Kind.OTHER
                && tokens.end(at) - tokens.start(at) == 1
                && marks.indexOf(tokens.word(at).charAt(0)) >= 0;
    }

    /** The x of “8x220B”. */
    private boolean isProduct(int at) {
        boolean isTimes = tokens.lower(at).equals("x");
        return isTimes && at > 0 && tokens.isGlued(at) && tokens.kind(at - 1) == Tokens.Kind.DIGITS;
    }

    /** “7-Eleven”: a capitalised number word behind a hyphen. */
    boolean opensName(Amount amount, int end) {
        int next = amount.last() + 1;
        boolean isHyphen = next + 1 < end && tokens.is(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1);
        return isHyphen && tokens.isCapitalised(next + 1) && Starters.at(tokens, next + 1) == Starters.Start.NUMBER;
    }

    /** “One Harbour Place”: a number word with a capital inside a sentence, and capitals up to a street. */
    boolean isSpelledAddress(Amount amount, int begin, int end) {
        return amount.form() == Amount.Form.WORDS
                && amount.first() == amount.last()
                && amount.first() > begin
                && tokens.kind(amount.first() - 1) == Tokens.Kind.WORD
                && tokens.isCapitalised(amount.first())
                && isAddress(amount, end);
    }

    /** “10 Downing Street”, “16-18 Industrial Avenue”: capitals up to a street. */
    boolean isAddress(Amount amount, int end) {
        int at = amount.last() + 1;
        boolean isRange =
                at + 1 < end && (tokens.is(at, '-') || tokens.is(at, '–')) && tokens.kind(at + 1) == Tokens.Kind.DIGITS;
        at = isRange ? at + 2 : at;
        for (int i = at; i < Math.min(end, at + 4) && tokens.isCapitalised(i); i++) {
            if (i > at && STREETS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
