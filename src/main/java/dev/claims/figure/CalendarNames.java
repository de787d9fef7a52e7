package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.CalendarWords;
import java.util.Set;

/** The names of months and weekdays, in full and abbreviated, and the dashes that join dates. */
final class CalendarNames {

    private static final Set<String> MONTHS = CalendarWords.of("month", "month-short");
    private static final Set<String> WEEKDAYS = CalendarWords.of("weekday", "weekday-short");

    private CalendarNames() {}

    /** Whether {@code lower} names a month or a weekday. */
    static boolean isNameOfTime(String lower) {
        return MONTHS.contains(lower) || WEEKDAYS.contains(lower);
    }

    static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    /** The token of a month’s name that ends at {@code at}, before the stop of “Jan.”. */
    static int monthBefore(Tokens tokens, int at) {
        return at > 0 && tokens.is(at, '.') ? at - 1 : at;
    }

    /** Whether token {@code at} is a month; “may” and “march” only with a capital. */
    static boolean isMonth(Tokens tokens, int at) {
        return (at >= 0 && at < tokens.size() && tokens.isCapitalised(at) && MONTHS.contains(tokens.lower(at)))
                || (at >= 0
                        && at < tokens.size()
                        && MONTHS.contains(tokens.lower(at))
                        && !tokens.lower(at).equals("may")
                        && !tokens.lower(at).equals("march")
                        && !tokens.lower(at).equals("mar")
                        && !tokens.lower(at).equals("sat"));
    }

    static boolean isDash(Tokens tokens, int at) {
        return at >= 0 && at < tokens.size() && (tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '‑'));
    }
}
