package dev.claims.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, before it is known what it counts.
 *
 * @param first its first token
 * @param last its last token
 * @param value {@code null} for vague amounts and for numbers too odd to normalise
 * @param min lower end of a vague amount (“dozens”)
 * @param max upper end of a vague amount
 * @param form how it is written
 * @param scale the scale that multiplied it (million), {@code null} if none
 * @param decimals how many digits stand after the point
 * @param grouped whether separators group its digits
 */
record Amount(
        int first,
        int last,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Form form,
        @Nullable BigDecimal scale,
        int decimals,
        boolean grouped) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** Parts of one: “two-thirds”, “half”, “½”. */
        FRACTION,
        /** Plural scales: “dozens”, “hundreds of millions”. */
        VAGUE,
        /** Small and undetermined: “several”, “a few”. */
        FEW,
        /** Digits that are no number: versions, dates, addresses. */
        ODD
    }

    static Amount words(int first, int last, BigDecimal value) {
        return new Amount(first, last, value, null, null, Form.WORDS, null, 0, false);
    }

    static Amount vague(int first, int last, Form form, BigDecimal min, @Nullable BigDecimal max) {
        return new Amount(first, last, null, min, max, form, null, 0, false);
    }

    static Amount odd(int first, int last) {
        return new Amount(first, last, null, null, null, Form.ODD, null, 0, false);
    }

    Amount fraction() {
        return new Amount(first, last, value, min, max, Form.FRACTION, scale, decimals, grouped);
    }

    Amount withValue(BigDecimal other, int newLast) {
        return new Amount(first, newLast, other, min, max, form, scale, decimals, grouped);
    }

    /** This amount times {@code factor}, a scale word that ends at token {@code newLast}. */
    Amount scaled(BigDecimal factor, int newLast) {
        return new Amount(
                first,
                newLast,
                times(value, factor),
                times(min, factor),
                times(max, factor),
                form,
                scale == null ? factor : scale.multiply(factor),
                decimals,
                grouped);
    }

    Amount upTo(int newLast) {
        return new Amount(first, newLast, value, min, max, form, scale, decimals, grouped);
    }

    Amount from(int newFirst) {
        return new Amount(newFirst, last, value, min, max, form, scale, decimals, grouped);
    }

    Amount negated() {
        return new Amount(first, last, value == null ? null : value.negate(), min, max, form, scale, decimals, grouped);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    /** Whether it is a whole number in plain digits, as years, days and numbers in names are. */
    boolean isPlainInteger() {
        return form == Form.DIGITS && !grouped && decimals == 0 && scale == null && value != null && value.scale() <= 0;
    }

    /** Whether grouping, a scale or decimals say that it is an amount, no mark or number of a list. */
    boolean isLarge() {
        return grouped || scale != null || decimals > 0;
    }

    boolean is(long number) {
        return value != null && value.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
