package dev.claims.date;

import dev.claims.claim.TimexValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one expression counts from: the day of speaking, the date before it, and where its clause looks. */
final class Frame {

    private final @Nullable LocalDate published;
    private final boolean story;
    private @Nullable TimexValue stated;
    private @Nullable TimexValue reference;
    private @Nullable LocalDate day;
    private @Nullable TimexValue quarter;
    private @Nullable Integer year;
    private @Nullable TimexValue neighbour;
    private boolean naming;
    private boolean dayFirst;
    private boolean ahead;
    private TimexValue.@Nullable Fiscal fiscal;
    private final Announced announced;
    private Direction direction = Direction.OPEN;

    /** {@code story} says whether the article tells of long ago, so that a bare month leans on the date before it. */
    Frame(@Nullable LocalDate published, boolean story) {
        this.published = published;
        this.story = story;
        this.announced = new Announced(published);
    }

    /** The day of speaking, {@code null} where it is not known as finely as {@code grain}. */
    @Nullable
    LocalDate today(Grain grain) {
        if (stated != null && Grain.of(stated).compareTo(grain) <= 0) {
            return stated.earliest();
        }
        return stated == null ? published : null;
    }

    /** The unit that lies {@code amount} units from the day of speaking. */
    @Nullable
    TimexValue fromToday(Grain grain, long amount) {
        LocalDate today = today(grain);
        return today == null ? null : grain.at(grain.shift(today, amount));
    }

    /**
     * “Last week”, “this week”. In the Sunday paper the last one ends that day, and this one begins the day after if
     * the clause looks ahead.
     */
    @Nullable
    TimexValue week(long amount) {
        LocalDate today = today(Grain.WEEK);
        if (today == null) {
            return null;
        }
        boolean next = amount < 0 || (amount == 0 && direction == Direction.AHEAD);
        boolean begins = today.getDayOfWeek() == DayOfWeek.SUNDAY && next;
        return Grain.WEEK.at((begins ? today.plusDays(1) : today).plusWeeks(amount));
    }

    /** The date before, {@code null} where the article has named none. */
    @Nullable
    TimexValue reference() {
        return reference;
    }

    /** The unit that lies {@code amount} units from the date before. */
    @Nullable
    TimexValue fromReference(Grain grain, long amount) {
        LocalDate from = reference == null ? null : reference.earliest();
        if (from == null || reference == null || isCoarser(Grain.of(reference), grain)) {
            return null;
        }
        return grain.at(grain.shift(from, amount));
    }

    private static boolean isCoarser(Grain known, Grain wanted) {
        Grain least = wanted == Grain.TIME ? Grain.DAY : wanted;
        return known.compareTo(least) > 0;
    }

    /** The quarter of which the paragraph speaks, if it speaks of one. */
    @Nullable
    TimexValue quarter() {
        return quarter;
    }

    /** The year that the words beside the expression give it, as in “from May to June 2031”. */
    @Nullable
    Integer yearBeside() {
        return year;
    }

    /** The day that the words beside a bare clock time give it. */
    @Nullable
    TimexValue neighbour() {
        return neighbour;
    }

    /** The day that the text named last and not long before; in a clause that looks ahead no day that is over. */
    @Nullable
    LocalDate day() {
        boolean over = day != null && published != null && day.isBefore(published);
        return over && direction == Direction.AHEAD ? null : day;
    }

    /** The day to come that the article has named and that {@code weekday} may be, {@code null} if there is none. */
    @Nullable
    LocalDate announced(DayOfWeek weekday) {
        return stated != null || story ? null : announced.on(weekday, direction);
    }

    /** The quarter of a fiscal year by which the article counts, {@code null} if it counts by the calendar. */
    TimexValue.@Nullable Fiscal fiscal() {
        return fiscal;
    }

    /** Whether a weekday of which nothing is said lies ahead. */
    boolean isAhead() {
        return direction == Direction.AHEAD || (direction == Direction.OPEN && ahead && stated == null);
    }

    /** Whether the article writes the day before the month. */
    boolean isDayFirst() {
        return dayFirst;
    }

    boolean isStory() {
        return story;
    }

    /** Whether the date names a thing, as in “the November election”. */
    boolean isNaming() {
        return naming;
    }

    Direction direction() {
        return direction;
    }

    void look(Direction where, @Nullable Integer yearBeside, @Nullable TimexValue beside) {
        this.direction = where;
        this.year = yearBeside;
        this.neighbour = beside;
    }

    void nameThings(boolean whether) {
        this.naming = whether;
    }

    void state(@Nullable TimexValue date) {
        this.stated = date;
    }

    void refer(@Nullable TimexValue date) {
        this.reference = date;
    }

    void putAhead() {
        this.ahead = true;
    }

    void putDayFirst() {
        this.dayFirst = true;
    }

    void announce(LocalDate theDay, boolean stretch) {
        announced.note(theDay, stretch);
    }

    void countBy(TimexValue.Fiscal quarter) {
        this.fiscal = quarter;
    }

    void name(@Nullable LocalDate theDay) {
        this.day = theDay;
    }

    void speakOf(@Nullable TimexValue theQuarter) {
        this.quarter = theQuarter;
    }
}
