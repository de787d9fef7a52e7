package dev.claims.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day of an ISO 8601 date or date and time. */
public final class IsoDay {

    /** A time may follow with or without seconds and zone, after {@code T} or, as SQL dumps have it, a blank. */
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?"
                    + "(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    private IsoDay() {}

    /**
     * The calendar day that {@code text} writes, whatever its zone: {@code 2031-05-08T23:30:00-05:00} gives
     * 2031-05-08. {@code null} where it is no such date or no day of the calendar ({@code 2031-02-30}).
     */
    public static @Nullable LocalDate parse(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(day.group(1));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
