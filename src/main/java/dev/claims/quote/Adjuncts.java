package dev.claims.quote;

import java.util.Set;

/** Words between a subject and its verb that say when: “Brandt on Tuesday said”, “Brandt earlier this week called”. */
final class Adjuncts {

    private static final long DAYS = ClauseWords.of("day");
    private static final long PERIODS = ClauseWords.of("period");
    private static final Set<String> POINTERS = Set.of("this", "last", "that", "next");
    private static final Set<String> LEADS = Set.of("on", "in", "earlier", "later", "late", "early", "over", "at");

    private final Reading reading;

    Adjuncts(Reading reading) {
        this.reading = reading;
    }

    /** The token where the adjuncts before {@code verb} start; {@code verb} where none stand there. */
    int startBefore(int verb) {
        int at = verb;
        if (reading.isAny(at - 1, DAYS)) {
            at -= 1;
        } else if (reading.isAny(at - 1, PERIODS) && POINTERS.contains(reading.lower(at - 2))) {
            at -= 2;
        } else if (reading.isAny(at - 1, PERIODS) && reading.isAny(at - 2, DAYS)) {
            at -= 2;
        } else if (reading.lower(at - 1).equals("example")
                && reading.lower(at - 2).equals("for")) {
            return at - 2;
        } else {
            return verb;
        }
        while (LEADS.contains(reading.lower(at - 1))) {
            at--;
        }
        return at;
    }
}
