package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;

/**
 * Reads a number in digits with separators of every style: 48,000 · 48 000 · 1,234.56 · 1.234,56 · 12,34,567 · 1e10 ·
 * 3×10⁸. What is no number (1.2.3, 10.12.2024) is read whole and given as odd, so that no part of it is taken for one.
 */
final class DigitReader {

    private static final int MOST_GROUPS = 14;

    private final Tokens tokens;
    private final DigitGroups groups;
    private final Exponents exponents;

    /** Reads with {@code dotGroups} where the article groups thousands by dots elsewhere. */
    DigitReader(Tokens tokens, BooleanSupplier dotGroups) {
        this.tokens = tokens;
        this.groups = new DigitGroups(tokens, dotGroups);
        this.exponents = new Exponents(tokens);
    }

    /** The number that starts at the digits of token {@code at}, before token {@code end}. */
    Amount read(int at, int end) {
        Amount plain = separated(at, end);
        if (plain.value() == null) {
            return plain;
        }
        return exponents.apply(plain, end);
    }

    /** “.08”: the digits of token {@code at} after a bare point. */
    Amount afterPoint(int at) {
        String digits = digits(at);
        if (digits.length() > DigitGroups.MOST_DIGITS) {
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
        return separators.length() == 0
                ? DigitGroups.whole(at, at, digits(at), false)
                : groups.read(at, last, separators.toString());
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

    private String digits(int at) {
        return AsciiDigits.of(tokens.word(at));
    }
}
