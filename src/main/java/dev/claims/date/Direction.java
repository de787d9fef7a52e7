package dev.claims.date;

/** Where a clause looks. */
enum Direction {
    BACK,
    AHEAD,
    /** The clause does not tell. */
    OPEN
}
