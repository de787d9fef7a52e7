package dev.claims.date;

import static dev.claims.date.Kind.NUMBER;

import dev.claims.claim.TimexValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins days with times and parts of the day: “9 a.m. Tuesday”, “Friday night”, “Monday evening at 7”. */
final class ClockJoinRules {

    private static final Set<String> CLOCKS = Set.of(
            "clock-time", "hour-am-pm", "hour-o-clock", "half-past-hour", "quarter-past", "quarter-to", "minutes-past");

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

    private ClockJoinRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("clock-and-date", "TIME_DATE ,|on|of? DAY_DATE", match -> clock(match, 0, 1)),
                Rule.of(
                        "clock-and-weekday-and-date",
                        "TIME_DATE ,|on|of? DAY_DATE ,|the? DAY_DATE",
                        match -> clock(match.date(0), JoinRules.weekdayAndDate(match.date(1), match.date(2)))),
                Rule.of(
                        "weekday-and-date-and-clock",
                        "DAY_DATE ,|the? DAY_DATE ,|at|from|,? at|around|from? TIME_DATE",
                        match -> match.date(2).rule().equals("part-of-day")
                                ? null
                                : clock(match.date(2), JoinRules.weekdayAndDate(match.date(0), match.date(1)))),
                Rule.of("clock-and-date-and-part", "TIME_DATE on|,? DAY_DATE PART", ClockJoinRules::clockInDayPart),
                Rule.of(
                        "part-of-weekday-and-date",
                        "the? PART of|on DAY_DATE ,|the? DAY_DATE",
                        match -> part(match, JoinRules.weekdayAndDate(match.date(0), match.date(1)))),
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
                Rule.of("recurring-at-clock", "DATE at|,? at? TIME_DATE", ClockJoinRules::recurringAt),
                Rule.of("clock-and-part", "TIME_DATE TIME_DATE", ClockJoinRules::clockInPart),
                Rule.of("date-and-part", "DAY_DATE ' s? PART", ClockJoinRules::part),
                Rule.of("date-and-plain-part", "DAY_DATE EARLY? PART", ClockJoinRules::part),
                Rule.of("part-of-date", "the? PART of|on DAY_DATE", ClockJoinRules::part),
                Rule.of("part-and-date", "PART DAY_DATE", ClockJoinRules::part));
    }

    private static @Nullable Meaning clock(Match match, int time, int day) {
        if (match.date(time).rule().equals("part-of-day")
                && match.date(time).last() > match.date(day).last()) {
            return null;
        }
        return clock(match.date(time), match.date(day).meaning());
    }

    private static @Nullable Meaning clock(Expression time, @Nullable Meaning date) {
        if (date == null) {
            return null;
        }
        Meaning clock = time.meaning();
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

    private static boolean isClock(Expression expression) {
        return CLOCKS.contains(expression.rule());
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

    /** “10.15pm on Thursday night”. */
    private static @Nullable Meaning clockInDayPart(Match match) {
        if (!isClock(match.date(0))) {
            return null;
        }
        Meaning clock = match.date(0).meaning();
        Meaning day = match.date(1).meaning();
        String code = SpeechRules.part(match).code();
        return day.with(Grain.TIME, frame -> {
            TimexValue time = clock.reading().resolve(frame);
            TimexValue of = day.reading().resolve(frame);
            return time instanceof TimexValue.Moment at && of instanceof TimexValue.Day date
                    ? new TimexValue.Moment(date.day(), ClockRules.inPart(at.clock(), code))
                    : of;
        });
    }

    private static @Nullable Meaning part(Match match) {
        return part(match, match.date(0).meaning());
    }

    private static @Nullable Meaning part(Match match, @Nullable Meaning date) {
        if (date == null) {
            return null;
        }
        String code = SpeechRules.part(match).code();
        return date.with(Grain.TIME, frame -> {
            TimexValue day = date.reading().resolve(frame);
            return day instanceof TimexValue.Day date1 ? new TimexValue.Moment(date1.day(), code) : day;
        });
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
}
