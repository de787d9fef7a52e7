package dev.claims.figure;

import java.math.BigDecimal;

/**
 * What a sign, code or name of money means.
 *
 * @param code ISO 4217, or {@link #DOLLAR} and {@link #POUND} where the reader decides
 * @param factor how much of the currency one of it is: a penny is 0.01
 */
record Currency(String code, BigDecimal factor) {

    /** A bare dollar: whichever currency the user calls so. */
    static final String DOLLAR = "$";

    /** A bare pound in words: money or weight. */
    static final String POUND = "£";

    /** Whether it is a dollar of some country: ISO 4217 codes of dollars end in D. */
    boolean isDollar() {
        return code.equals(DOLLAR) || code.endsWith("D");
    }

    static Currency of(String code) {
        return new Currency(code, BigDecimal.ONE);
    }
}
