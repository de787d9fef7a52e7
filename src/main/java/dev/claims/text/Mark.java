package dev.claims.text;

/**
 * One quotation mark as it stands in a text.
 *
 * @param start its first character
 * @param end one past its last: two marks typed for one (`` or '') are one mark
 * @param family the marks that it can pair with
 * @param opens whether it may open a stretch
 * @param closes whether it may close one
 * @param weak whether it may as well be an apostrophe or a sign for inches
 */
record Mark(int start, int end, Family family, boolean opens, boolean closes, boolean weak) {

    /** Marks that pair with one another. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE,
        SINGLE_ANGLE;

        /** Whether the mark is of the kind that may be an apostrophe. */
        boolean isSingle() {
            return this == SINGLE;
        }
    }
}
