package dev.claims.date;

import dev.claims.claim.SeasonName;
import dev.claims.claim.TimexValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * Gives a year to what is stated without one. Beside a year it takes that year; in a story the year that brings it
 * nearest to the date before; else it leans on the day of speaking and on where the clause looks.
 */
final class Yearless {

    /** How far ahead a date without a year may lie, where the clause does not say where it lies. */
    private static final int AHEAD_DAYS = 183;

    /** A quarter in a headline is more often one that has been reported. */
    private static final int QUARTER_AHEAD_DAYS = 92;

    /** How far ahead it may lie in a clause that looks back: nobody calls last year's date of next week by day alone. */
    private static final int AHEAD_DAYS_BACK = 60;

    /** How far ahead may lie what is named by its date (“the November election”), in a clause that looks ahead or back. */
    private static final int NAMED_AHEAD_DAYS = 275;

    private static final int NAMED_BACK_DAYS = 120;

    /** What lies further back is next year’s, where the clause does not look back. */
    private static final int OLD_DAYS = 300;

    private static final int NAMED_OLD_DAYS = 270;

    /** How far back a date may lie in a clause that looks ahead, before it is next year's. */
    private static final int BACK_DAYS = 60;

    /** A story goes forward: it steps back by at most so many months before the next year is meant. */
    private static final int STORY_BACK_MONTHS = 6;

    private Yearless() {}

    /** A month of no stated year. */
    static Reading month(int month) {
        return frame -> {
            Integer year = yearOf(frame, Grain.MONTH, month, y -> new TimexValue.Month(YearMonth.of(y, month)));
            return year == null
                    ? new TimexValue.Open("XXXX-" + TwoDigits.of(month))
                    : new TimexValue.Month(YearMonth.of(year, month));
        };
    }

    /** A day of a month of no stated year; February 29 falls in the next leap year that way. */
    static Reading monthDay(int month, int day) {
        if (day > Month.of(month).maxLength()) {
            return Reading.UNKNOWN;
        }
        return frame -> {
            Integer year =
                    yearOf(frame, Grain.DAY, month, y -> new TimexValue.Day(atMost(YearMonth.of(y, month), day)));
            if (year == null) {
                return new TimexValue.Open("XXXX-" + TwoDigits.of(month) + "-" + TwoDigits.of(day));
            }
            int step = frame.direction() == Direction.AHEAD ? 1 : -1;
            while (month == 2 && day == 29 && !Year.isLeap(year)) {
                year += step;
            }
            return new TimexValue.Day(LocalDate.of(year, month, day));
        };
    }

    private static LocalDate atMost(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** A holiday of no stated year. */
    static Reading holiday(Holidays holidays, int holiday) {
        return frame -> {
            int month = holidays.isOnce(holiday) ? 1 : monthOf(holidays.in(2000, holiday));
            Integer year = yearOf(frame, Grain.DAY, month, y -> holidays.in(y, holiday));
            return year == null || year < 1 ? null : holidays.in(year, holiday);
        };
    }

    private static int monthOf(TimexValue value) {
        LocalDate first = value.earliest();
        return first == null ? 1 : first.getMonthValue();
    }

    /** A season of no stated year. */
    static Reading season(SeasonName season) {
        return frame -> {
            Integer year = yearOf(frame, Grain.SEASON, season.firstMonth(), y -> new TimexValue.Season(y, season));
            return year == null ? new TimexValue.Open("XXXX-" + season.code()) : new TimexValue.Season(year, season);
        };
    }

    /** A quarter of no stated year. */
    static Reading quarter(int quarter) {
        return frame -> {
            TimexValue.Fiscal fiscal = frame.fiscal();
            TimexValue near = fiscal == null || frame.yearBeside() != null
                    ? null
                    : FiscalQuarters.near(fiscal, quarter, frame.direction());
            if (near != null) {
                return near;
            }
            Integer year = yearOf(
                    frame, Grain.QUARTER, quarter * 3 - 2, y -> new TimexValue.Quarter(YearQuarter.of(y, quarter)));
            return year == null
                    ? new TimexValue.Open("XXXX-Q" + quarter)
                    : new TimexValue.Quarter(YearQuarter.of(year, quarter));
        };
    }

    private static @Nullable Integer yearOf(Frame frame, Grain grain, int month, IntFunction<TimexValue> inYear) {
        Integer beside = frame.yearBeside();
        if (beside != null) {
            return beside;
        }
        TimexValue reference = frame.reference();
        LocalDate before = reference == null ? null : reference.earliest();
        if (frame.isStory() && before != null && reference != null) {
            return storyYear(before, Grain.of(reference), month);
        }
        LocalDate today = frame.today(grain);
        return today == null ? null : newsYear(today, frame, grain, inYear);
    }

    private static int storyYear(LocalDate before, Grain known, int month) {
        if (known.compareTo(Grain.YEAR) >= 0) {
            return before.getYear();
        }
        int back = before.getMonthValue() - month;
        if (back > STORY_BACK_MONTHS) {
            return before.getYear() + 1;
        }
        return back < -8 ? before.getYear() - 1 : before.getYear();
    }

    private static int backDays(Grain grain) {
        return grain == Grain.DAY ? BACK_DAYS : grain == Grain.QUARTER ? 2 * BACK_DAYS : 0;
    }

    private static int aheadDays(Frame frame, Grain grain) {
        if (frame.isNaming() && grain != Grain.QUARTER) {
            return switch (frame.direction()) {
                case AHEAD -> NAMED_AHEAD_DAYS;
                case OPEN -> AHEAD_DAYS;
                case BACK -> NAMED_BACK_DAYS;
            };
        }
        return switch (frame.direction()) {
            case AHEAD -> 366;
            case OPEN -> grain == Grain.QUARTER ? QUARTER_AHEAD_DAYS : AHEAD_DAYS;
            case BACK -> grain == Grain.DAY ? AHEAD_DAYS_BACK : 0;
        };
    }

    private static int newsYear(LocalDate today, Frame frame, Grain grain, IntFunction<TimexValue> inYear) {
        Direction direction = frame.direction();
        int year = today.getYear();
        TimexValue same = inYear.apply(year);
        LocalDate first = same.earliest();
        LocalDate last = same.latest();
        if (first == null || last == null) {
            return year;
        }
        if (first.isAfter(today)) {
            return first.isAfter(today.plusDays(aheadDays(frame, grain))) ? year - 1 : year;
        }
        boolean ahead = direction == Direction.AHEAD && !frame.isNaming();
        if (ahead && last.isBefore(today.minusDays(backDays(grain)))) {
            return year + 1;
        }
        int old = frame.isNaming() ? NAMED_OLD_DAYS : OLD_DAYS;
        return direction != Direction.BACK && last.isBefore(today.minusDays(old)) ? year + 1 : year;
    }
}
