package dev.claims.mention;

/**
 * A name as it stands at one place of an article, in words.
 *
 * @param first the first word, a title's where it has one
 * @param core the first word of the name without titles
 * @param last the last word
 * @param form what its words say that it names
 */
record Name(int first, int core, int last, Form form) {

    /** What the words of a name say that it names. */
    enum Form {
        /** By a title or a first name. */
        PERSON,
        /** By a word such as Bank or Inc., or by being an acronym. */
        ORGANISATION,
        PLACE,
        /** A law, prize, event, day. */
        THING,
        /** Nothing: “Touvron”, “Northbank”. */
        UNKNOWN
    }

    boolean hasTitle() {
        return core > first;
    }

    int length() {
        return last - core + 1;
    }
}
