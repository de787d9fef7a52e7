package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits with separators of every style: 48,000 · 48 000 · 1,234.56 · 1.234,56 · 12,34,567 · 1e10 ·
 * 3×10⁸. What is no number (1.2.3, 10.12.2024) is read whole and given as odd, so that no part of it is taken for one.
 */
final class DigitReader {

    /** More digits than any figure in print has; longer ones are serial numbers. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_GROUPS = 14;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Tokens tokens;
    private final boolean dotGroups;

    /** Reads with {@code dotGroups} where the article groups thousands by dots elsewhere. */
    DigitReader(Tokens tokens, boolean dotGroups) {
        this.tokens = tokens;
        this.dotGroups = dotGroups;
    }

    /** The number that starts at the digits of token {@code at}, before token {@code end}. */
    Amount read(int at, int end) {
        Amount plain = separated(at, end);
        if (plain.value() == null) {
            return plain;
        }
        return withExponent(plain, end);
    }

    /** “.08”: the digits of token {@code at} after a bare point. */
    Amount afterPoint(int at) {
        String digits = digits(at);
        if (digits.length() > MOST_DIGITS) {
            return Amount.odd(at - 1, at);
        }
        BigDecimal value = new BigDecimal("0." + digits);
        return new Amount(at - 1, at, value, null, null, Amount.Form.DIGITS, null, digits.length(), false);
    }

    private Amount separated(int at, int end) {
        StringBuilder separators = new StringBuilder();
        int last = at;
        while (separators.length() <= MOST_GROUPS) {
            char separator = separatorAt(last + 1, end);
            boolean mixes =
                    separator == ' ' && separators.length() > 0 && separators.charAt(separators.length() - 1) != ' ';
            if (separator == 0 || mixes) {
                break;
            }
            separators.append(separator);
            last += separator == ' ' ? 1 : 2;
        }
        if (separators.length() > MOST_GROUPS) {
            return Amount.odd(at, last);
        }
        return separators.length() == 0 ? whole(at, at, digits(at), false) : interpret(at, last, separators.toString());
    }

    /** The separator between token {@code at - 1} and further digits, a blank for groups of three, 0 if there is none. */
    private char separatorAt(int at, int end) {
        if (at < end && tokens.kind(at) == Tokens.Kind.DIGITS && isGroupBlank(at)) {
            return ' ';
        }
        if (at + 1 >= end
                || tokens.kind(at + 1) != Tokens.Kind.DIGITS
                || !tokens.isGlued(at)
                || !tokens.isGlued(at + 1)) {
            return 0;
        }
        String mark = tokens.word(at);
        if (mark.equals("’") || mark.equals("'")) {
            return '\'';
        }
        return mark.equals(",") || mark.equals(".") ? mark.charAt(0) : mark.equals("·") ? '.' : 0;
    }

    private boolean isGroupBlank(int at) {
        return tokens.start(at) == tokens.end(at - 1) + 1
                && tokens.end(at) - tokens.start(at) == 3
                && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
    }

    private Amount interpret(int at, int last, String separators) {
        if (separators.indexOf(' ') >= 0) {
            return blankGroups(at, separators);
        }
        int commas = (int) separators.chars().filter(c -> c == ',').count();
        int dots = (int) separators.chars().filter(c -> c == '.').count();
        int n = separators.length();
        if (commas == n) {
            return commaGroups(at, n, n);
        }
        if (dots == n) {
            return dotGroups(at, last, n);
        }
        if (commas == n - 1 && separators.charAt(n - 1) == '.') {
            return commaGroups(at, n - 1, n);
        }
        if (dots == n - 1 && separators.charAt(n - 1) == ',' && areThrees(at, 1, n - 1)) {
            return decimal(at, n - 1, last, true);
        }
        if (separators.chars().allMatch(c -> c == '\'') && areThrees(at, 1, n)) {
            return whole(at, last, joined(at, n), true);
        }
        return separators.charAt(0) == '\'' ? whole(at, at, digits(at), false) : Amount.odd(at, last);
    }

    /** “1 234 567”; one blank alone groups only before 000 or where it is no plain blank. */
    private Amount blankGroups(int at, String separators) {
        int groups = 0;
        while (groups < separators.length() && separators.charAt(groups) == ' ') {
            groups++;
        }
        boolean isSure = groups > 1 || (groups == 1 && (digits(at + 1).equals("000") || !isPlainBlank(at + 1)));
        if (groups == 0 || !isSure || digits(at).length() > 3) {
            return whole(at, at, digits(at), false);
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= groups; i++) {
            number.append(digits(at + i));
        }
        int last = at + groups;
        if (separators.length() == groups + 1 && separators.charAt(groups) != '\'') {
            String fraction = digits(last + 2);
            BigDecimal value = new BigDecimal(number + "." + fraction);
            return new Amount(at, last + 2, value, null, null, Amount.Form.DIGITS, null, fraction.length(), true);
        }
        return whole(at, last, number.toString(), true);
    }

    private boolean isPlainBlank(int at) {
        return tokens.charBefore(at) == ' ';
    }

    /** Groups by commas: {@code groups} of them, then decimals if there are more separators. */
    private Amount commaGroups(int at, int groups, int separators) {
        int last = at + 2 * separators;
        boolean isGrouped = areThrees(at, 1, groups) || isLakh(at, groups);
        if (digits(at).length() <= 3 && isGrouped) {
            return groups == separators ? whole(at, last, joined(at, groups), true) : decimal(at, groups, last, true);
        }
        boolean isDecimalComma =
                groups == 1 && separators == 1 && digits(at + 2).length() <= 2 && dotGroups;
        if (isDecimalComma) {
            return decimal(at, 0, last, false);
        }
        return whole(at, at, digits(at), false);
    }

    private Amount dotGroups(int at, int last, int dots) {
        if (dots > 1) {
            boolean isGrouped = digits(at).length() <= 3 && areThrees(at, 1, dots);
            return isGrouped ? whole(at, last, joined(at, dots), true) : Amount.odd(at, last);
        }
        String before = digits(at);
        String after = digits(at + 2);
        boolean couldGroup = after.length() == 3 && before.length() <= 3 && before.charAt(0) != '0';
        if (couldGroup && (after.equals("000") || dotGroups)) {
            return whole(at, last, before + after, true);
        }
        return decimal(at, 0, last, false);
    }

    private boolean areThrees(int at, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (digits(at + 2 * i).length() != 3) {
                return false;
            }
        }
        return true;
    }

    /** Indian grouping: twos, and three at the end. */
    private boolean isLakh(int at, int groups) {
        for (int i = 1; i < groups; i++) {
            if (digits(at + 2 * i).length() != 2) {
                return false;
            }
        }
        return groups > 1 && digits(at).length() <= 2 && digits(at + 2 * groups).length() == 3;
    }

    private String joined(int at, int groups) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= groups; i++) {
            number.append(digits(at + 2 * i));
        }
        return number.toString();
    }

    private Amount decimal(int at, int groups, int last, boolean grouped) {
        String fraction = digits(last);
        String number = joined(at, groups) + "." + fraction;
        if (number.length() > MOST_DIGITS) {
            return Amount.odd(at, last);
        }
        return new Amount(
                at, last, new BigDecimal(number), null, null, Amount.Form.DIGITS, null, fraction.length(), grouped);
    }

    private static Amount whole(int at, int last, String number, boolean grouped) {
        if (number.length() > MOST_DIGITS) {
            return Amount.odd(at, last);
        }
        return new Amount(at, last, new BigDecimal(number), null, null, Amount.Form.DIGITS, null, 0, grouped);
    }

    /** The digits of token {@code at} in ASCII: other scripts have their own. */
    private String digits(int at) {
        String word = tokens.word(at);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '9') {
                StringBuilder ascii = new StringBuilder();
                word.codePoints().forEach(c -> ascii.append(Character.digit(c, 10)));
                return ascii.toString();
            }
        }
        return word;
    }

    private Amount withExponent(Amount base, int end) {
        int at = base.last() + 1;
        if (at >= end || (!tokens.isGlued(at) && !tokens.is(at, '×'))) {
            return base;
        }
        if (tokens.lower(at).equals("e")) {
            return power(base, at + 1, end, BigDecimal.TEN, true);
        }
        if (tokens.is(at, '^')) {
            return power(base, at + 1, end, null, false);
        }
        boolean isTimes = tokens.lower(at).equals("x") || tokens.is(at, '×');
        if (isTimes && at + 2 < end && tokens.word(at + 1).equals("10")) {
            return superscript(base, at + 2, end, tokens.is(at + 2, '^'));
        }
        return base;
    }

    /** {@code base} times {@code radix} to the power at token {@code at}; without a radix, {@code base} to that power. */
    private Amount power(Amount base, int at, int end, @Nullable BigDecimal radix, boolean glued) {
        boolean signed = at < end && (tokens.is(at, '-') || tokens.is(at, '+') || tokens.is(at, '−'));
        int digits = signed ? at + 1 : at;
        boolean isPower = digits < end
                && tokens.kind(digits) == Tokens.Kind.DIGITS
                && tokens.end(digits) - tokens.start(digits) <= 3
                && (!glued || (tokens.isGlued(at) && tokens.isGlued(digits)));
        if (!isPower || base.value() == null) {
            return base;
        }
        int exponent = Integer.parseInt(digits(digits)) * (signed && !tokens.is(at, '+') ? -1 : 1);
        if (radix != null) {
            return new Amount(
                    base.first(),
                    digits,
                    base.value().scaleByPowerOfTen(exponent),
                    null,
                    null,
                    base.form(),
                    radix,
                    base.decimals(),
                    base.grouped());
        }
        if (base.value().signum() == 0 || base.value().precision() > 15) {
            return base;
        }
        return base.withValue(base.value().pow(exponent, MathContext.DECIMAL64), digits);
    }

    private Amount superscript(Amount base, int at, int end, boolean caret) {
        if (caret) {
            return power(base, at + 1, end, BigDecimal.TEN, false);
        }
        int exponent = 0;
        int next = at;
        boolean negative = next < end && tokens.is(next, '⁻');
        next = negative ? next + 1 : next;
        int from = next;
        while (next < end && next - from < 3 && SUPERSCRIPTS.contains(tokens.word(next))) {
            exponent = exponent * 10 + SUPERSCRIPTS.indexOf(tokens.word(next));
            next++;
        }
        if (next == from || base.value() == null) {
            return base;
        }
        BigDecimal value = base.value().scaleByPowerOfTen(negative ? -exponent : exponent);
        return new Amount(
                base.first(),
                next - 1,
                value,
                null,
                null,
                base.form(),
                BigDecimal.TEN,
                base.decimals(),
                base.grouped());
    }
}
