package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the power after a number: 1e10, 2^8, 3×10⁸. */
final class Exponents {

    /** The powers of ten that a double holds: readers of JSON take larger numbers for infinity. */
    private static final int MOST_EXPONENT = 300;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Tokens tokens;

    Exponents(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code base} with the power that follows it, unchanged where none does. */
    Amount apply(Amount base, int end) {
        int at = base.last() + 1;
        if (at >= end || (!tokens.isGlued(at) && !tokens.is(at, '×') && !isSpacedTimes(at, end))) {
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

    /** “3 x 10^8”: a letter with blanks around it multiplies only where a power of ten follows. */
    private boolean isSpacedTimes(int at, int end) {
        return tokens.is(at, 'x')
                && at + 2 < end
                && tokens.word(at + 1).equals("10")
                && tokens.isGlued(at + 2)
                && (tokens.is(at + 2, '^') || SUPERSCRIPTS.contains(tokens.word(at + 2)) || tokens.is(at + 2, '⁻'));
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
        int exponent = Integer.parseInt(AsciiDigits.of(tokens.word(digits))) * (signed && !tokens.is(at, '+') ? -1 : 1);
        if (Math.abs(exponent) > MOST_EXPONENT) {
            return Amount.odd(base.first(), digits);
        }
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
        BigDecimal value = base.value().pow(exponent, MathContext.DECIMAL64);
        boolean isTooLarge = Math.abs((long) value.precision() - value.scale()) > MOST_EXPONENT;
        return isTooLarge ? Amount.odd(base.first(), digits) : base.withValue(value, digits);
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
        if (exponent > MOST_EXPONENT) {
            return Amount.odd(base.first(), next - 1);
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
