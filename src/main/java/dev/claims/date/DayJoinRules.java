package dev.claims.date;

import static dev.claims.date.Kind.DAY;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ORDINAL;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days counted from other dates: “the day after Christmas”, “the 15th of next month”, “Monday two weeks ago”. */
final class DayJoinRules {

    private static final Set<String> COUNTED = Set.of("counted-ago", "from-now", "counted-hence", "in-units-time");

    private DayJoinRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "weekday-of-week-from-now",
                        "DAY_DATE ,? WEEK_DATE",
                        match -> JoinRules.isWeekday(match.date(0))
                                        && COUNTED.contains(match.date(1).rule())
                                ? inWeek(match)
                                : null),
                Rule.of("day-of-relative-month", "the? ORDINAL|DAY day? of MONTH_DATE", DayJoinRules::dayOfMonth),
                Rule.of("day-of-the-month", "the? ORDINAL day? of the|this|that month", DayJoinRules::dayOfThisMonth),
                Rule.of(
                        "week-of-day",
                        "week of|starting|beginning|commencing|ending on? DAY_DATE",
                        match -> match.before(1).equals("a")
                                ? null
                                : Meaning.of(
                                        Grain.WEEK,
                                        match.date(0).meaning().base(),
                                        frame -> holding(Grain.WEEK, frame, match.date(0)))),
                Rule.of(
                        "weekend-of-day",
                        "weekend of DAY_DATE",
                        match -> Meaning.of(
                                Grain.WEEKEND,
                                match.date(0).meaning().base(),
                                frame -> holding(Grain.WEEKEND, frame, match.date(0)))),
                Rule.of("day-week", "DAY_DATE week|weekend", DayJoinRules::weekAround),
                Rule.of(
                        "units-from-day",
                        "NUMBER|ONE UNIT|UNITS before|after|from|following|since DAY_DATE",
                        DayJoinRules::fromDay),
                Rule.of(
                        "weekday-around-day",
                        "the? DAY_DATE before|after|following DAY_DATE",
                        DayJoinRules::weekdayAround),
                Rule.of("day-from-day", "day|night before|after|following DAY_DATE", DayJoinRules::fromDay),
                Rule.of("eve-of-day", "eve of DAY_DATE", DayJoinRules::fromDay),
                Rule.of("day-after-day", "DAY", match -> isListed(match) ? bareDay(match) : null),
                Rule.of("day-of-month", "the ORDINAL", match -> isBareDay(match) ? bareDay(match) : null));
    }

    /** “Monday two weeks ago”: the Monday of that week. */
    private static Meaning inWeek(Match match) {
        Meaning weekday = match.date(0).meaning();
        Meaning week = match.date(1).meaning();
        return Meaning.of(Grain.DAY, Base.SPEECH, frame -> {
            TimexValue day = weekday.reading().resolve(frame);
            TimexValue then = week.reading().resolve(frame);
            LocalDate any = day == null ? null : day.earliest();
            LocalDate monday = then == null ? null : then.earliest();
            return any == null || monday == null ? null : TimexValue.of(monday.with(any.getDayOfWeek()));
        });
    }

    /** “The 15th of next month”. */
    private static @Nullable Meaning dayOfMonth(Match match) {
        Meaning month = match.date(0).meaning();
        int day = match.has(ORDINAL) ? match.value(ORDINAL) : match.value(DAY);
        if (month.base() != Base.SPEECH || day > 31) {
            return null;
        }
        return month.with(Grain.DAY, frame -> dayOf(month.reading().resolve(frame), day));
    }

    private static @Nullable Meaning dayOfThisMonth(Match match) {
        int day = match.value(ORDINAL);
        Term ordinal = match.term(ORDINAL, 0);
        boolean figures = ordinal != null && Words.isDigits(match.tokens().word(ordinal.first()));
        if (day > 31 || (day < 4 && !figures)) {
            return null;
        }
        Meaning month = EdgeRules.unit(Grain.MONTH);
        return month.with(Grain.DAY, frame -> dayOf(month.reading().resolve(frame), day));
    }

    private static @Nullable TimexValue dayOf(@Nullable TimexValue month, int day) {
        LocalDate first = month == null ? null : month.earliest();
        return first == null || day > first.lengthOfMonth() ? null : TimexValue.of(first.withDayOfMonth(day));
    }

    /** “The Monday after Easter”. */
    private static @Nullable Meaning weekdayAround(Match match) {
        Expression weekday = match.date(0);
        Meaning day = match.date(1).meaning();
        if (!weekday.rule().equals("weekday-alone") || match.date(1).rule().equals("weekday-alone")) {
            return null;
        }
        boolean before = match.has("before");
        return day.with(Grain.DAY, frame -> {
            TimexValue value = day.reading().resolve(frame);
            TimexValue any = weekday.meaning().reading().resolve(frame);
            LocalDate from = value == null ? null : value.earliest();
            LocalDate of = any == null ? null : any.earliest();
            if (from == null || of == null) {
                return null;
            }
            return TimexValue.of(from.with(
                    before
                            ? TemporalAdjusters.previous(of.getDayOfWeek())
                            : TemporalAdjusters.next(of.getDayOfWeek())));
        });
    }

    private static Meaning fromDay(Match match) {
        Meaning day = match.date(0).meaning();
        boolean units = match.has(Kind.UNIT) || match.has(Kind.UNITS);
        Grain unit = units ? match.unit() : Grain.DAY;
        int amount = (match.has("before") || match.has("eve") ? -1 : 1) * (match.has(NUMBER) ? match.value(NUMBER) : 1);
        boolean ahead = match.has("from") && match.date(0).rule().equals("weekday-alone");
        return Meaning.of(Grain.DAY, day.base(), frame -> {
            if (ahead) {
                frame.look(Direction.AHEAD, null, null);
            }
            TimexValue value = day.reading().resolve(frame);
            LocalDate first = value == null ? null : value.earliest();
            return first == null ? null : TimexValue.of(unit.shift(first, amount));
        });
    }

    /** The “25” of “April 24 and 25”, “April 24–25”. */
    private static boolean isListed(Match match) {
        Line line = match.line();
        boolean the = match.before(1).equals("the");
        int joint = match.first() - (the ? 2 : 1);
        Term before = joint > line.begin() ? line.endingAt(joint - 1) : null;
        if (before == null || before.expression() == null || !Joint.isJoint(line, joint)) {
            return false;
        }
        String after = match.after(1);
        boolean counts = !after.isEmpty()
                && Character.isLetter(after.charAt(0))
                && !Words.leadTo("date", after)
                && !after.equals("at");
        return before.expression().rule().startsWith("month-")
                && before.expression().grain() == Grain.DAY
                && !counts;
    }

    private static boolean isBareDay(Match match) {
        int day = match.value(ORDINAL);
        boolean figures =
                Character.isDigit(match.tokens().word(match.last() - 1).charAt(0));
        String after = match.after(1);
        boolean free = after.isEmpty() || !Character.isLetter(after.charAt(0));
        return figures && free && day >= 1 && day <= 31 && Words.leadTo("bare-day", match.before(1));
    }

    /** A day of the month of the date before, else of this month. */
    static @Nullable Meaning bareDay(Match match) {
        int day = match.has(DAY) ? match.value(DAY) : match.value(ORDINAL);
        if (day < 1 || day > 31) {
            return null;
        }
        return Meaning.of(Grain.DAY, Base.SPEECH, frame -> {
            TimexValue before = frame.reference();
            LocalDate then = before == null || Grain.of(before).compareTo(Grain.MONTH) > 0 ? null : before.earliest();
            LocalDate from = then != null ? then : frame.today(Grain.DAY);
            return from == null || day > from.lengthOfMonth() ? null : TimexValue.of(from.withDayOfMonth(day));
        });
    }

    private static @Nullable TimexValue holding(Grain grain, Frame frame, Expression day) {
        TimexValue value = day.meaning().reading().resolve(frame);
        LocalDate first = value == null ? null : value.earliest();
        return first == null ? null : grain.at(first);
    }

    /** The weekend of a holiday on Monday is the one before it. */
    private static @Nullable Meaning weekAround(Match match) {
        Expression day = match.date(0);
        if (!day.rule().contains("named-day")) {
            return null;
        }
        Grain grain = match.has("week") ? Grain.WEEK : Grain.WEEKEND;
        return Meaning.of(grain, day.meaning().base(), frame -> {
            TimexValue value = day.meaning().reading().resolve(frame);
            LocalDate first = value == null ? null : value.earliest();
            if (first == null) {
                return null;
            }
            boolean before = grain == Grain.WEEKEND && first.getDayOfWeek().getValue() <= 2;
            return grain.at(before ? first.minusWeeks(1) : first);
        });
    }
}
