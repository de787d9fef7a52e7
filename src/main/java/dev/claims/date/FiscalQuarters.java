package dev.claims.date;

import dev.claims.claim.TimexValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts from one quarter of a year, of the calendar or fiscal, to others. */
final class FiscalQuarters {

    private FiscalQuarters() {}

    /** {@code value} where it is a quarter of a fiscal year, else {@code null}. */
    static TimexValue.@Nullable Fiscal of(@Nullable TimexValue value) {
        return value instanceof TimexValue.Fiscal fiscal && fiscal.part().startsWith("Q") ? fiscal : null;
    }

    /**
     * The quarter {@code number} of an article that speaks of {@code spoken}: that one, or in a clause that looks ahead
     * the one after it; any other may be another company's, which is {@code null}.
     */
    static @Nullable TimexValue near(TimexValue.Fiscal spoken, int number, Direction direction) {
        int known = spoken.part().charAt(1) - '0';
        if (number == known) {
            return spoken;
        }
        boolean next = direction == Direction.AHEAD && number == known % 4 + 1;
        return next ? new TimexValue.Fiscal(spoken.year() + (number == 1 ? 1 : 0), "Q" + number) : null;
    }

    /** The one before {@code quarter}: the last that is over, where that one is to come. */
    static TimexValue.Fiscal before(TimexValue.Fiscal quarter) {
        int number = quarter.part().charAt(1) - '0';
        return number == 1
                ? new TimexValue.Fiscal(quarter.year() - 1, "Q4")
                : new TimexValue.Fiscal(quarter.year(), "Q" + (number - 1));
    }

    /** The same quarter {@code years} later. */
    static @Nullable TimexValue shifted(TimexValue quarter, int years) {
        if (quarter instanceof TimexValue.Fiscal fiscal) {
            return new TimexValue.Fiscal(fiscal.year() + years, fiscal.part());
        }
        LocalDate first = quarter.earliest();
        return first == null ? null : Grain.QUARTER.at(first.plusYears(years));
    }

    /** The same quarter of {@code year}. */
    static @Nullable TimexValue inYear(TimexValue quarter, int year) {
        if (quarter instanceof TimexValue.Fiscal fiscal) {
            return new TimexValue.Fiscal(year, fiscal.part());
        }
        LocalDate first = quarter.earliest();
        return first == null ? null : Grain.QUARTER.at(first.withYear(year));
    }
}
