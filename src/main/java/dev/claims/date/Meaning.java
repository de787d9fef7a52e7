package dev.claims.date;

import dev.claims.claim.Timex.Mod;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a match.
 *
 * @param grain how finely the value will tell the time
 * @param reading resolves to the value
 * @param base on what the reading leans
 * @param mod TIMEX3 modifier
 * @param set whether it recurs
 */
record Meaning(
        Grain grain, Reading reading, Base base, @Nullable Mod mod, boolean set) {

    /** On what a reading leans. */
    enum Base {
        /** Nothing: the year is stated. */
        STATED,
        /** The year in force (“May 6”, “Tuesday”). */
        YEAR,
        /** The day of speaking (“two weeks ago”). */
        SPEECH,
        /** The date before (“two weeks later”). */
        STORY
    }

    static Meaning of(Grain grain, Base base, Reading reading) {
        return new Meaning(grain, reading, base, null, false);
    }

    static Meaning stated(Grain grain, Reading reading) {
        return of(grain, Base.STATED, reading);
    }

    static Meaning recurring(Reading reading) {
        return new Meaning(Grain.NONE, reading, Base.STATED, null, true);
    }

    Meaning with(@Nullable Mod modifier) {
        return new Meaning(grain, reading, base, modifier, set);
    }

    Meaning with(Grain other, Reading changed) {
        return new Meaning(other, changed, base, mod, set);
    }
}
