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

/** Joins expressions that tell one time together: “Monday, May 5”, “9 a.m. Tuesday”, “Friday night”, “May last year”. */
final class JoinRules {

    private static final Set<String> CLOCKS = Set.of(
            "clock-time", "hour-am-pm", "hour-o-clock", "half-past-hour", "quarter-past", "quarter-to", "minutes-past");

    private static final int HALF_QUARTER = 45;

    /** Each day of a month falls on each weekday within so many months. */
    private static final int MONTHS_AROUND = 11;

    private static final Set<String> COUNTED = Set.of("counted-ago", "from-now", "counted-hence", "in-units-time");

    private static final Set<String> PARTS = Set.of(
            "tonight",
            "this-part",
            "last-night",
            "part-of-day",
            "that-part",
            "date-and-part",
            "date-and-plain-part",
            "part-of-date",
            "part-and-date");

    private static final Set<String> RECURRING_DAYS = Set.of("every-weekday", "weekdays");

    private JoinRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("weekday-and-date", "DAY_DATE ,|the? DAY_DATE", JoinRules::weekdayAndDate),
                Rule.of("weekday-and-bracketed-date", "DAY_DATE ( DAY_DATE )", JoinRules::weekdayAndDate),
                Rule.of("weekday-and-day", "DAY_DATE the? DAY|ORDINAL", JoinRules::weekdayAndDay),
                Rule.of("clock-and-date", "TIME_DATE ,|on|of? DAY_DATE", match -> clock(match, 0, 1)),
                Rule.of("date-and-clock", "DAY_DATE ,|at|,? at|around? TIME_DATE", match -> clock(match, 1, 0)),
                Rule.of(
                        "date-and-pointed-clock",
                        "DAY_DATE ,? at CLOCK",
                        match -> Words.tellOf("counted", match.after(1))
                                        || match.after(1).equals("%")
                                ? null
                                : atClock(match, match.value(Kind.CLOCK))),
                Rule.of(
                        "pointed-clock-and-date",
                        "CLOCK on? DAY_DATE",
                        match -> match.before(1).equals("at") ? atClock(match, match.value(Kind.CLOCK)) : null),
                Rule.of(
                        "date-and-hour",
                        "DAY_DATE|TIME_DATE ,? at NUMBER ZONE?",
                        match -> isHour(match) ? atClock(match, match.value(NUMBER) * 3600) : null),
                Rule.of(
                        "weekday-of-week-from-now",
                        "DAY_DATE ,? WEEK_DATE",
                        match -> isWeekday(match.date(0))
                                        && COUNTED.contains(match.date(1).rule())
                                ? inWeek(match)
                                : null),
                Rule.of("day-of-relative-month", "the? ORDINAL|DAY day? of MONTH_DATE", JoinRules::dayOfMonth),
                Rule.of("day-of-the-month", "the? ORDINAL day? of the|this|that month", JoinRules::dayOfThisMonth),
                Rule.of("recurring-at-clock", "DATE at|,? at? TIME_DATE", JoinRules::recurringAt),
                Rule.of("clock-and-part", "TIME_DATE TIME_DATE", JoinRules::clockInPart),
                Rule.of("date-and-part", "DAY_DATE ' s? PART", JoinRules::part),
                Rule.of("date-and-plain-part", "DAY_DATE EARLY? PART", JoinRules::part),
                Rule.of("part-of-date", "the? PART of|on DAY_DATE", JoinRules::part),
                Rule.of("part-and-date", "PART DAY_DATE", JoinRules::part),
                Rule.of(
                        "part-of-year",
                        "MONTH_DATE|SEASON_DATE|QUARTER_DATE|DAY_DATE ,? of|in? YEAR_DATE",
                        match -> ofYear(match.date(0), match.date(1))),
                Rule.of(
                        "same-unit-of-year",
                        "MONTH_DATE|WEEK_DATE YEAR_DATE",
                        match -> match.date(0).rule().endsWith("same-unit") ? sameUnit(match) : null),
                Rule.of(
                        "years-part",
                        "YEAR_DATE ' s MONTH_DATE|SEASON_DATE|QUARTER_DATE",
                        match -> ofYear(match.date(1), match.date(0))),
                Rule.of("years-quarter", "YEAR_DATE ' s quarter", JoinRules::quarterOf),
                Rule.of(
                        "date-of-date",
                        "the? same? quarter|period|month|week|day ,|of? YEAR_DATE",
                        JoinRules::sameLastYear),
                Rule.of(
                        "corresponding-period",
                        "the? corresponding|same|comparable|similar quarter|period of|in? YEAR_DATE",
                        JoinRules::quarterOf),
                Rule.of("quarter-ended-on-day", "QUARTER_DATE [ ended|ending on? DAY_DATE ]", JoinRules::quarterEnded),
                Rule.of(
                        "week-of-day",
                        "week of|starting|beginning|commencing|ending on? DAY_DATE",
                        match -> Meaning.of(
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
                Rule.of("day-week", "DAY_DATE week|weekend", JoinRules::weekAround),
                Rule.of(
                        "units-from-day",
                        "NUMBER|ONE UNIT|UNITS before|after|from|following|since DAY_DATE",
                        JoinRules::fromDay),
                Rule.of(
                        "weekday-around-day",
                        "the? DAY_DATE before|after|following DAY_DATE",
                        JoinRules::weekdayAround),
                Rule.of("day-from-day", "day|night before|after|following DAY_DATE", JoinRules::fromDay),
                Rule.of("eve-of-day", "eve of DAY_DATE", JoinRules::fromDay),
                Rule.of("day-after-day", "DAY", match -> isListed(match) ? bareDay(match) : null),
                Rule.of("day-of-month", "the ORDINAL", match -> JoinRules.isBareDay(match) ? bareDay(match) : null));
    }

    private static boolean isWeekday(Expression expression) {
        return expression.rule().endsWith("weekday")
                || expression.rule().equals("weekday-alone")
                || expression.rule().equals("today");
    }

    private static @Nullable Meaning weekdayAndDate(Match match) {
        Expression weekday = match.date(0);
        Expression date = match.date(1);
        return isWeekday(weekday) && !isWeekday(date) ? date.meaning() : null;
    }

    private static @Nullable Meaning weekdayAndDay(Match match) {
        if (!isWeekday(match.date(0))
                || (match.has(DAY) && !match.has("the") && match.after(1).equals(":"))) {
            return null;
        }
        boolean words = !match.has(DAY) && Words.isLetters(match.after(1));
        if (words && !Words.leadTo("date", match.after(1))) {
            return null;
        }
        int day = match.has(DAY) ? match.value(DAY) : match.value(ORDINAL);
        Meaning weekday = match.date(0).meaning();
        return day < 1 || day > 31 || weekday.base() != Base.YEAR
                ? bareDay(match)
                : weekday.with(Grain.DAY, frame -> nearest(weekday.reading().resolve(frame), day));
    }

    /** The 13th nearest to {@code weekday} that falls on that weekday. */
    private static @Nullable TimexValue nearest(@Nullable TimexValue weekday, int day) {
        LocalDate near = weekday == null ? null : weekday.earliest();
        if (near == null) {
            return null;
        }
        for (int i = 0; i <= 2 * MONTHS_AROUND; i++) {
            LocalDate month = near.withDayOfMonth(1).plusMonths(i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            LocalDate date = day > month.lengthOfMonth() ? null : month.withDayOfMonth(day);
            if (date != null && date.getDayOfWeek() == near.getDayOfWeek()) {
                return TimexValue.of(date);
            }
        }
        return null;
    }

    private static @Nullable Meaning clock(Match match, int time, int day) {
        if (match.date(time).rule().equals("part-of-day")
                && match.date(time).last() > match.date(day).last()) {
            return null;
        }
        Meaning date = match.date(day).meaning();
        Meaning clock = match.date(time).meaning();
        return date.with(
                Grain.TIME,
                frame -> at(date.reading().resolve(frame), clock.reading().resolve(frame)));
    }

    private static @Nullable TimexValue at(@Nullable TimexValue day, @Nullable TimexValue time) {
        if (time instanceof TimexValue.Moment moment && day instanceof TimexValue.Day date) {
            return new TimexValue.Moment(date.day(), moment.clock());
        }
        return day;
    }

    private static boolean isHour(Match match) {
        int hour = match.value(NUMBER);
        String after = match.after(1);
        boolean free = !Words.isLetters(after) || after.equals("on") || after.equals("and");
        boolean part = match.date(0).grain() != Grain.TIME || !isClock(match.date(0));
        return hour >= 1
                        && hour <= 12
                        && free
                        && !after.equals("%")
                        && part
                        && !match.line().isGlued(match.last() + 1)
                || (hour >= 1 && hour <= 12 && (after.equals(".") || after.equals(",")) && part);
    }

    /** “Sunday at 23.15”, “tonight at 8”: after noon where the part of the day says so. */
    private static Meaning atClock(Match match, int seconds) {
        Meaning day = match.date(0).meaning();
        String clock = ClockRules.clockText(seconds);
        return day.with(Grain.TIME, frame -> {
            TimexValue value = day.reading().resolve(frame);
            if (value instanceof TimexValue.Moment moment) {
                return new TimexValue.Moment(moment.day(), ClockRules.inPart(clock, moment.clock()));
            }
            return value instanceof TimexValue.Day date ? new TimexValue.Moment(date.day(), clock) : value;
        });
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
        if (day > 31
                || (day < 4
                        && !Words.isDigits(
                                match.tokens().word(match.term(ORDINAL, 0).first())))) {
            return null;
        }
        Meaning month = EdgeRules.unit(Grain.MONTH);
        return month.with(Grain.DAY, frame -> dayOf(month.reading().resolve(frame), day));
    }

    private static @Nullable TimexValue dayOf(@Nullable TimexValue month, int day) {
        LocalDate first = month == null ? null : month.earliest();
        return first == null || day > first.lengthOfMonth() ? null : TimexValue.of(first.withDayOfMonth(day));
    }

    /** “Every Monday at 4 p.m.”. */
    private static @Nullable Meaning recurringAt(Match match) {
        Expression often = match.date(0);
        Expression time = match.date(1);
        if (!often.meaning().set() || !isClock(time) || !RECURRING_DAYS.contains(often.rule())) {
            return null;
        }
        return often.meaning().with(Grain.NONE, frame -> {
            TimexValue days = often.meaning().reading().resolve(frame);
            TimexValue clock = time.meaning().reading().resolve(frame);
            return days != null && clock instanceof TimexValue.Moment moment
                    ? new TimexValue.Open(days.text() + "T" + moment.clock())
                    : days;
        });
    }

    private static boolean isClock(Expression expression) {
        return CLOCKS.contains(expression.rule());
    }

    /** “Monday evening at 7”. */
    static @Nullable Meaning hourInPart(Match match) {
        return isHour(match) && PARTS.contains(match.date(0).rule())
                ? atClock(match, match.value(NUMBER) * 3600)
                : null;
    }

    /** “8 a.m. this morning”, “half past nine in the evening”, “Monday evening at 7:30”. */
    static @Nullable Meaning clockInPart(Match match) {
        boolean last = isClock(match.date(1));
        if (last == isClock(match.date(0))
                || !PARTS.contains(match.date(last ? 0 : 1).rule())) {
            return null;
        }
        Meaning clock = match.date(last ? 1 : 0).meaning();
        Meaning part = match.date(last ? 0 : 1).meaning();
        return part.with(Grain.TIME, frame -> {
            TimexValue time = clock.reading().resolve(frame);
            TimexValue of = part.reading().resolve(frame);
            return time instanceof TimexValue.Moment at && of instanceof TimexValue.Moment in
                    ? new TimexValue.Moment(in.day(), ClockRules.inPart(at.clock(), in.clock()))
                    : time;
        });
    }

    private static Meaning part(Match match) {
        Meaning date = match.date(0).meaning();
        String code = SpeechRules.part(match).code();
        return date.with(Grain.TIME, frame -> {
            TimexValue day = date.reading().resolve(frame);
            return day instanceof TimexValue.Day date1 ? new TimexValue.Moment(date1.day(), code) : day;
        });
    }

    /** “October last year”, “the third quarter of this year”. */
    private static @Nullable Meaning ofYear(Expression part, Expression year) {
        if (part.meaning().base() != Base.YEAR || isWeekday(part)) {
            return null;
        }
        Meaning which = year.meaning();
        return new Meaning(
                part.grain(),
                frame -> {
                    TimexValue value = which.reading().resolve(frame);
                    if (value instanceof TimexValue.Fiscal fiscal) {
                        TimexValue quarter = part.meaning().reading().resolve(frame);
                        return quarter instanceof TimexValue.Quarter q
                                ? new TimexValue.Fiscal(
                                        fiscal.year(), "Q" + q.quarter().getQuarterValue())
                                : null;
                    }
                    LocalDate first = value == null ? null : value.earliest();
                    if (first == null) {
                        return null;
                    }
                    frame.look(Direction.OPEN, first.getYear(), null);
                    return part.meaning().reading().resolve(frame);
                },
                which.base() == Base.STATED ? Base.STATED : Base.SPEECH,
                part.meaning().mod(),
                false);
    }

    /** “The same month a year ago”. */
    private static Meaning sameUnit(Match match) {
        Meaning unit = match.date(0).meaning();
        Meaning year = match.date(1).meaning();
        return unit.with(unit.grain(), frame -> {
            TimexValue same = unit.reading().resolve(frame);
            TimexValue other = year.reading().resolve(frame);
            LocalDate day = same == null ? null : same.earliest();
            LocalDate first = other == null ? null : other.earliest();
            return day == null || first == null ? null : unit.grain().at(day.withYear(first.getYear()));
        });
    }

    /** “Last year's quarter”, “the same period last year”. */
    private static Meaning quarterOf(Match match) {
        Meaning year = match.date(0).meaning();
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            TimexValue value = year.reading().resolve(frame);
            LocalDate first = value == null ? null : value.earliest();
            TimexValue quarter = frame.quarter();
            LocalDate spoken = quarter == null ? null : quarter.earliest();
            if (first != null && spoken != null) {
                return Grain.QUARTER.at(spoken.withYear(first.getYear()));
            }
            TimexValue before = frame.reference();
            boolean month = before instanceof TimexValue.Month;
            LocalDate then = before == null ? null : before.earliest();
            return month && first != null && then != null ? Grain.MONTH.at(then.withYear(first.getYear())) : value;
        });
    }

    /** “The quarter ended July 31”: the calendar quarter that holds the middle of it. */
    private static @Nullable Meaning quarterEnded(Match match) {
        String rule = match.date(0).rule();
        if (!rule.equals("the-quarter") && !rule.equals("latest-quarter")) {
            return null;
        }
        Meaning end = match.date(1).meaning();
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            TimexValue day = end.reading().resolve(frame);
            LocalDate last = day == null ? null : day.earliest();
            return last == null ? null : Grain.QUARTER.at(last.minusDays(HALF_QUARTER));
        });
    }

    private static @Nullable Meaning sameLastYear(Match match) {
        return match.has("same") ? quarterOf(match) : null;
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
    private static @Nullable Meaning bareDay(Match match) {
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
}
