package dev.claims.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a text named last, the one past and the one to come, on which its bare clock times lie. */
final class NamedDays {

    /** A day named is where clock times lie for so many dates. */
    private static final int REACH = 6;

    /** In the next paragraphs as well, if it is one of the last days before publication. */
    private static final int DAYS_BACK = 6;

    /** A day to come is more often one of several than a day past. */
    private static final int DAYS_AHEAD = 14;

    private final @Nullable LocalDate published;
    private @Nullable LocalDate past;
    private int pastPlace = -1;
    private @Nullable LocalDate coming;
    private int comingPlace = -1;

    NamedDays(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Expression {@code place} names {@code day}. */
    void note(int place, LocalDate day) {
        if (published != null && day.isAfter(published)) {
            coming = day;
            comingPlace = place;
        } else {
            past = day;
            pastPlace = place;
        }
    }

    void forget() {
        past = null;
        coming = null;
    }

    /** The day for a clock time at {@code i}: what was told to happen lies on no day to come. */
    @Nullable
    LocalDate around(int i, Direction direction, Surroundings surroundings) {
        boolean next = comingPlace > pastPlace && direction != Direction.BACK;
        LocalDate named = next ? coming : past;
        int place = next ? comingPlace : pastPlace;
        if (named == null || i - place > REACH || surroundings.isHeading(i)) {
            return null;
        }
        boolean recent = published == null
                || (next
                        ? direction == Direction.AHEAD && !named.isAfter(published.plusDays(DAYS_AHEAD))
                        : !named.isBefore(published.minusDays(DAYS_BACK)));
        return recent || surroundings.isNear(place, i) ? named : null;
    }
}
