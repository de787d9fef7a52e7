package dev.claims.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/**
 * A TIMEX3 value and the days that it allows, as in
 * {@code new TimexValue.Month(YearMonth.of(2031, 5)).text()}, which is {@code 2031-05}.
 */
public sealed interface TimexValue {

    /** The value as TIMEX3 writes it. */
    String text();

    /** The first day that it allows, {@code null} where it names no particular days. */
    @Nullable
    LocalDate earliest();

    /** The last day that it allows, {@code null} likewise. */
    @Nullable
    LocalDate latest();

    /** {@code 2031-05-06}. */
    record Day(LocalDate day) implements TimexValue {
        @Override
        public String text() {
            return yearText(day.getYear())
                    + day.toString().substring(day.toString().length() - 6);
        }

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }
    }

    /**
     * A time of a day: {@code 2031-05-06T14:00}, {@code 2031-05-06TMO}.
     *
     * @param day the day, {@code null} where it is not known ({@code T14:00})
     * @param clock what stands after the T
     */
    record Moment(@Nullable LocalDate day, String clock) implements TimexValue {
        @Override
        public String text() {
            return (day == null ? "" : new Day(day).text()) + "T" + clock;
        }

        @Override
        public @Nullable LocalDate earliest() {
            return day;
        }

        @Override
        public @Nullable LocalDate latest() {
            return day;
        }
    }

    /** {@code 2031-W19}, Monday to Sunday; with {@code weekend} {@code 2031-W19-WE}, its Saturday and Sunday. */
    record Week(YearWeek week, boolean weekend) implements TimexValue {
        @Override
        public String text() {
            String number = "-W" + padded(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            return yearText(week.getYear()) + number + (weekend ? "-WE" : "");
        }

        @Override
        public LocalDate earliest() {
            return week.atDay(weekend ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY);
        }

        @Override
        public LocalDate latest() {
            return week.atDay(DayOfWeek.SUNDAY);
        }
    }

    /** {@code 2031-05}. */
    record Month(YearMonth month) implements TimexValue {
        @Override
        public String text() {
            return yearText(month.getYear()) + "-" + padded(month.getMonthValue(), 2);
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }
    }

    /** {@code 2031-Q2}. */
    record Quarter(YearQuarter quarter) implements TimexValue {
        @Override
        public String text() {
            return yearText(quarter.getYear()) + "-Q" + quarter.getQuarterValue();
        }

        @Override
        public LocalDate earliest() {
            return quarter.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return quarter.atEndOfQuarter();
        }
    }

    /** {@code 2031-H1}. */
    record Half(int year, int half) implements TimexValue {
        @Override
        public String text() {
            return yearText(year) + "-H" + half;
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, half == 1 ? 1 : 7, 1);
        }

        @Override
        public LocalDate latest() {
            return earliest().plusMonths(6).minusDays(1);
        }
    }

    /** {@code 2031-SU}: June to August. A winter is named by the year in which it begins. */
    record Season(int year, SeasonName name) implements TimexValue {
        @Override
        public String text() {
            return yearText(year) + "-" + name.code();
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, name.firstMonth(), 1);
        }

        @Override
        public LocalDate latest() {
            return earliest().plusMonths(3).minusDays(1);
        }
    }

    /** {@code 2031}; {@code BC0044}, where year 0 is 1 BC. */
    record Year(int year) implements TimexValue {
        @Override
        public String text() {
            return yearText(year);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }
    }

    /** {@code 203}, the 2030s; below zero before Christ: {@code BC047}, the 470s BC. */
    record Decade(int tens) implements TimexValue {
        @Override
        public String text() {
            return tens < 0 ? "BC" + padded(-tens, 3) : padded(tens, 3);
        }

        @Override
        public LocalDate earliest() {
            return tens < 0 ? LocalDate.of(tens * 10 - 8, 1, 1) : LocalDate.of(tens * 10, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(earliest().getYear() + 9, 12, 31);
        }
    }

    /** {@code 20}, the 21st century. */
    record Century(int hundreds) implements TimexValue {
        @Override
        public String text() {
            return hundreds < 0 ? "BC" + padded(-hundreds - 1, 2) : padded(hundreds, 2);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(hundreds * 100, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(hundreds * 100 + 99, 12, 31);
        }
    }

    /**
     * {@code FY2031-Q3}: a year of somebody's books, whose first day the text need not tell.
     *
     * @param part {@code Q1} to {@code Q4}, {@code H1}, {@code H2}, or empty for the year
     */
    record Fiscal(int year, String part) implements TimexValue {
        @Override
        public String text() {
            return "FY" + yearText(year) + (part.isEmpty() ? "" : "-" + part);
        }

        @Override
        public @Nullable LocalDate earliest() {
            return null;
        }

        @Override
        public @Nullable LocalDate latest() {
            return null;
        }
    }

    /** {@code 2030/2031}: one season of sport or school that runs over two years. */
    record Span(TimexValue first, TimexValue last) implements TimexValue {
        @Override
        public String text() {
            return first.text() + "/" + last.text();
        }

        @Override
        public @Nullable LocalDate earliest() {
            return first.earliest();
        }

        @Override
        public @Nullable LocalDate latest() {
            return last.latest();
        }
    }

    /** A value that names no particular days: {@code P1W}, {@code XXXX-WXX-2}, {@code XXXX-07-04}. */
    record Open(String text) implements TimexValue {
        @Override
        public @Nullable LocalDate earliest() {
            return null;
        }

        @Override
        public @Nullable LocalDate latest() {
            return null;
        }
    }

    /** The one day {@code day}. */
    static TimexValue of(LocalDate day) {
        return new Day(day);
    }

    private static String yearText(int year) {
        return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
    }

    /** With zeros before it, as a format string has it; those took a fiftieth of all time, and 20 ms to start. */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
