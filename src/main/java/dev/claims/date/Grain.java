package dev.claims.date;

import dev.claims.claim.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/** How finely an expression tells the time, finest first. */
enum Grain {
    /** Seconds, minutes and hours: finer than any anchor is known. */
    TIME(Kind.TIME_DATE),
    DAY(Kind.DAY_DATE),
    WEEKEND(Kind.WEEK_DATE),
    WEEK(Kind.WEEK_DATE),
    FORTNIGHT(null),
    MONTH(Kind.MONTH_DATE),
    SEASON(Kind.SEASON_DATE),
    QUARTER(Kind.QUARTER_DATE),
    HALF(null),
    YEAR(Kind.YEAR_DATE),
    DECADE(null),
    CENTURY(null),
    /** Recurring, or not to be told. */
    NONE(null);

    private final @Nullable Kind kind;

    Grain(@Nullable Kind kind) {
        this.kind = kind;
    }

    /** The kind of a term that holds such an expression. */
    @Nullable
    Kind kind() {
        return kind;
    }

    /** The day, week, month … that holds {@code day}. */
    @Nullable
    TimexValue at(LocalDate day) {
        return switch (this) {
            case DAY -> new TimexValue.Day(day);
            case WEEK, FORTNIGHT -> new TimexValue.Week(YearWeek.from(day), false);
            case WEEKEND -> new TimexValue.Week(YearWeek.from(day), true);
            case MONTH -> new TimexValue.Month(YearMonth.from(day));
            case QUARTER -> new TimexValue.Quarter(YearQuarter.from(day));
            case HALF -> new TimexValue.Half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> new TimexValue.Year(day.getYear());
            case DECADE -> new TimexValue.Decade(Math.floorDiv(day.getYear(), 10));
            case CENTURY -> new TimexValue.Century(Math.floorDiv(day.getYear(), 100));
            case TIME, SEASON, NONE -> null;
        };
    }

    /** The day {@code amount} units after {@code day}, before it if negative. */
    LocalDate shift(LocalDate day, long amount) {
        return switch (this) {
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2 * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case HALF -> day.plusMonths(6 * amount);
            case YEAR, SEASON -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
            case TIME, NONE -> day;
        };
    }

    /** How finely {@code value} tells the time. */
    static Grain of(TimexValue value) {
        if (value instanceof TimexValue.Day) {
            return DAY;
        }
        if (value instanceof TimexValue.Moment) {
            return TIME;
        }
        if (value instanceof TimexValue.Week week) {
            return week.weekend() ? WEEKEND : WEEK;
        }
        if (value instanceof TimexValue.Month) {
            return MONTH;
        }
        if (value instanceof TimexValue.Season) {
            return SEASON;
        }
        if (value instanceof TimexValue.Quarter) {
            return QUARTER;
        }
        if (value instanceof TimexValue.Half) {
            return HALF;
        }
        if (value instanceof TimexValue.Year || value instanceof TimexValue.Fiscal) {
            return YEAR;
        }
        if (value instanceof TimexValue.Decade) {
            return DECADE;
        }
        return value instanceof TimexValue.Century ? CENTURY : NONE;
    }
}
