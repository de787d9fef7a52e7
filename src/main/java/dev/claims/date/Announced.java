package dev.claims.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days to come that an article has named. A bare weekday where nothing is said of when is one of them (“the fair runs
 * from May 16 to 18 … on Saturday there is a parade”), not the one that was.
 */
final class Announced {

    /** What lies further ahead is no programme of days that go by their weekdays. */
    private static final int AHEAD_DAYS = 60;

    /** In a longer stretch a weekday comes twice. */
    private static final int STRETCH_DAYS = 7;

    private final @Nullable LocalDate published;
    private final @Nullable LocalDate[] days = new LocalDate[8];
    private final boolean[] programmed = new boolean[8];
    private @Nullable LocalDate last;

    Announced(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Notes that the text has named {@code day}; {@code stretch} says that it ends one from the day named before. */
    void note(LocalDate day, boolean stretch) {
        LocalDate today = published;
        LocalDate first = last;
        last = null;
        if (today == null || day.isBefore(today) || day.isAfter(today.plusDays(AHEAD_DAYS))) {
            return;
        }
        last = day;
        put(day, programmed[day.getDayOfWeek().getValue()]);
        if (stretch
                && first != null
                && !first.isAfter(day)
                && first.plusDays(STRETCH_DAYS).isAfter(day)) {
            first.datesUntil(day.plusDays(1)).forEach(each -> put(each, true));
        }
    }

    private void put(LocalDate day, boolean ofStretch) {
        int weekday = day.getDayOfWeek().getValue();
        days[weekday] = day;
        programmed[weekday] = ofStretch;
    }

    /** The day that {@code weekday} is, {@code null} if none was named, or none in a stretch where the clause looks ahead. */
    @Nullable
    LocalDate on(DayOfWeek weekday, Direction direction) {
        int day = weekday.getValue();
        return switch (direction) {
            case BACK -> null;
            case OPEN -> days[day];
            case AHEAD -> programmed[day] ? days[day] : null;
        };
    }
}
