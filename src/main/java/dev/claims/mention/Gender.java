package dev.claims.mention;

/** The gender of a person as far as the article's words tell it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** What the bits of a title, noun or first name say. */
    static Gender of(boolean male, boolean female) {
        if (male == female) {
            return UNKNOWN;
        }
        return male ? MALE : FEMALE;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
