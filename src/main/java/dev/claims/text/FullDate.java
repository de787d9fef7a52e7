package dev.claims.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day written in full: “January 14, 2031”, “14 Jan. 2031”, “2031-01-14”, with a weekday before and a clock
 * time after it or not.
 */
final class FullDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?";
    private static final String YEAR = "([12]\\d{3})";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    /** What stands before is asked first, since most places of a text are inside a word. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])" + WEEKDAY + "(?:" + MONTH + " " + DAY + ",? " + YEAR + "|" + DAY + "(?: of)? "
                    + MONTH + ",? " + YEAR + "|([12]\\d{3})-(\\d\\d)-(\\d\\d)(?:t[0-9:.z+-]+)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** No more than “Wednesday, September 14th, ” stands before the year. */
    private static final int LONGEST_BEFORE_YEAR = 40;

    private FullDate() {}

    /** A day and where it stands. */
    record Found(LocalDate day, int start, int end) {}

    /** The first full date of {@code words}, whose blanks must be plain; {@code null} if there is none. */
    static @Nullable Found in(String words) {
        int year = firstYear(words);
        if (year < 0) {
            return null;
        }
        Matcher matcher = DATE.matcher(words);
        boolean isFound = matcher.find(Math.max(0, year - LONGEST_BEFORE_YEAR));
        while (isFound) {
            LocalDate day = dayOf(matcher);
            if (day != null) {
                return new Found(day, matcher.start(), matcher.end());
            }
            isFound = matcher.find();
        }
        return null;
    }

    /** Where the first four digits in a row stand, which costs far less to see than the pattern; -1 if none do. */
    private static int firstYear(String words) {
        int last = 3;
        while (last < words.length()) {
            int digits = 0;
            while (digits < 4 && isAsciiDigit(words.charAt(last - digits))) {
                digits++;
            }
            if (digits == 4) {
                return last - 3;
            }
            last += 4 - digits;
        }
        return -1;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable LocalDate dayOf(Matcher matcher) {
        if (matcher.group(1) != null) {
            return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        if (matcher.group(4) != null) {
            return day(matcher.group(6), month(matcher.group(5)), matcher.group(4));
        }
        return day(matcher.group(7), Integer.parseInt(matcher.group(8)), matcher.group(9));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
