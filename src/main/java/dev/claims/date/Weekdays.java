package dev.claims.date;

import dev.claims.claim.TimexValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Which Monday “Monday” is. */
final class Weekdays {

    private Weekdays() {}

    /** The latest such day up to the day of speaking, that day included; the next one where the clause looks ahead. */
    static Reading plain(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return frame -> {
            LocalDate today = anchor(frame);
            if (today == null) {
                return null;
            }
            LocalDate announced = frame.announced(day);
            if (announced != null) {
                return TimexValue.of(announced);
            }
            boolean ahead = frame.isAhead() || frame.isStory();
            return TimexValue.of(
                    today.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
        };
    }

    private static @Nullable LocalDate anchor(Frame frame) {
        TimexValue reference = frame.reference();
        if (frame.isStory() && reference != null && Grain.of(reference) == Grain.DAY) {
            return reference.earliest();
        }
        return frame.isStory() ? null : frame.today(Grain.DAY);
    }

    /** “Last Monday”: the latest one before the day of speaking. */
    static Reading last(int weekday) {
        return frame -> {
            LocalDate today = frame.today(Grain.DAY);
            return today == null ? null : TimexValue.of(today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
        };
    }

    /** “The Monday before last”. */
    static Reading beforeLast(int weekday) {
        Reading last = last(weekday);
        return frame -> {
            TimexValue day = last.resolve(frame);
            LocalDate latest = day == null ? null : day.earliest();
            return latest == null ? null : TimexValue.of(latest.minusWeeks(1));
        };
    }

    /** “This Monday”: the one of the week, or the past one where the clause looks back. */
    static Reading current(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return frame -> {
            LocalDate today = frame.today(Grain.DAY);
            if (today == null) {
                return null;
            }
            boolean back = frame.direction() == Direction.BACK;
            return TimexValue.of(
                    today.with(back ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day)));
        };
    }

    /** “The coming Monday”: the first one after the day of speaking. */
    static Reading coming(int weekday) {
        return frame -> {
            LocalDate today = frame.today(Grain.DAY);
            return today == null ? null : TimexValue.of(today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
        };
    }

    /** “Next Monday”: the one of next week, as most readers take it. */
    static Reading next(int weekday) {
        return inWeek(weekday, 1);
    }

    /** That day of the week {@code weeks} from this one. */
    static Reading inWeek(int weekday, int weeks) {
        return frame -> {
            LocalDate today = frame.today(Grain.DAY);
            return today == null ? null : TimexValue.of(today.plusWeeks(weeks).with(DayOfWeek.of(weekday)));
        };
    }
}
