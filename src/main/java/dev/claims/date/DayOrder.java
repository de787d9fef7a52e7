package dev.claims.date;

import java.util.List;

/** Tells from the dates with a month's name in which order an article writes day and month. */
final class DayOrder {

    private DayOrder() {}

    /** Whether more of them are like “6 May” than like “May 6”. */
    static boolean isDayFirst(List<Resolver.Place> places) {
        int balance = 0;
        for (Resolver.Place place : places) {
            String rule = place.expression().rule();
            if (rule.startsWith("day-month") || rule.equals("ordinal-of-month")) {
                balance++;
            } else if (rule.startsWith("month-day") || rule.equals("month-ordinal")) {
                balance--;
            }
        }
        return balance > 0;
    }
}
