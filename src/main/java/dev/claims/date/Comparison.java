package dev.claims.date;

import java.util.Set;

/** Tells from the sentence what “a year ago” is compared with in a report of earnings. */
final class Comparison {

    /** “Compared with earnings of $3 million” stands so many tokens before what it is compared with. */
    private static final int REACH = 14;

    /** “For the nine months, net was …, compared with …” is longer. */
    private static final int MONTHS_REACH = 40;

    /** Three months are a quarter. */
    private static final Set<String> MONTHS =
            Set.of("six", "nine", "ten", "eleven", "twelve", "6", "9", "10", "11", "12");

    private Comparison() {}

    /** Whether what {@code match} names is compared with what stands before it. */
    static boolean isCompared(Match match) {
        if (match.before(1).equals("from")) {
            return Marks.isApostrophe(match.after(1));
        }
        for (int i = 2; i <= REACH; i++) {
            if (match.before(i).equals("compared")) {
                return true;
            }
        }
        return false;
    }

    /** “For the nine months …, compared with … a year earlier”: the year before, not the quarter. */
    static boolean isOfMonths(Match match) {
        for (int i = 1; i <= MONTHS_REACH; i++) {
            String word = match.before(i);
            if (word.equals("quarter") || word.isEmpty()) {
                return false;
            }
            if (word.equals("months") && MONTHS.contains(match.before(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
