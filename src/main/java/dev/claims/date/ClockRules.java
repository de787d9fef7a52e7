package dev.claims.date;

import static dev.claims.date.Kind.CLOCK;
import static dev.claims.date.Kind.HALF_DAY;
import static dev.claims.date.Kind.NOON;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ZONE;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times on the clock: “10:35 a.m.”, “9pm”, “14:00 GMT”, “noon”, “half past seven”. */
final class ClockRules {

    private ClockRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "hour-of-range",
                        "NUMBER [ -|to|and|until|till NUMBER|CLOCK HALF_DAY ]",
                        match -> (Words.leadTo("clock", match.before(1)) || isGluedRange(match))
                                        && match.value(NUMBER) <= 12
                                ? ofRange(match, match.value(NUMBER) * 3600)
                                : null),
                Rule.of(
                        "clock-of-range",
                        "CLOCK [ -|to|and|until|till NUMBER|CLOCK HALF_DAY ]",
                        match -> match.value(CLOCK) <= 12 * 3600 + 3599 ? ofRange(match, match.value(CLOCK)) : null),
                Rule.of("clock-time", "CLOCK HALF_DAY? ZONE?", ClockRules::clock),
                Rule.of("clock-zone-bracketed", "CLOCK HALF_DAY? ( ZONE )", ClockRules::clock),
                Rule.of(
                        "hour-am-pm",
                        "NUMBER HALF_DAY ZONE?",
                        match -> match.value(NUMBER) <= 12 ? time(match.value(NUMBER) * 3600, match) : null),
                Rule.of(
                        "hour-minutes-in-words",
                        "NUMBER NUMBER HALF_DAY",
                        match -> match.value(NUMBER, 0) <= 12
                                        && match.value(NUMBER, 1) < 60
                                        && Words.isLetters(match.tokens().word(match.first()))
                                ? time(match.value(NUMBER, 0) * 3600 + match.value(NUMBER, 1) * 60, match)
                                : null),
                Rule.of(
                        "hour-o-clock",
                        "NUMBER o +' +clock",
                        match -> match.value(NUMBER) <= 12 ? time(match.value(NUMBER) * 3600, match) : null),
                Rule.of("four-figure-time", "NUMBER hours|gmt|utc|z", ClockRules::military),
                Rule.of("four-figure-time-glued", "NUMBER +z|h", ClockRules::military),
                Rule.of("noon-or-midnight", "12? NOON", match -> LookalikeCheck.isNoon(match) ? noon(match) : null),
                Rule.of("half-past-hour", "half past NUMBER", match -> time(match.value(NUMBER) * 3600 + 1800, match)),
                Rule.of(
                        "quarter-past",
                        "quarter past|after NUMBER",
                        match -> time(match.value(NUMBER) * 3600 + 900, match)),
                Rule.of(
                        "quarter-to",
                        "quarter to|before NUMBER",
                        match -> time(match.value(NUMBER) * 3600 - 900, match)),
                Rule.of(
                        "minutes-past",
                        "NUMBER UNITS? past NUMBER",
                        match -> match.value(NUMBER, 1) <= 12
                                ? time(match.value(NUMBER, 1) * 3600 + match.value(NUMBER, 0) * 60, match)
                                : null),
                Rule.of("hour-in-part", "NUMBER in the PART", ClockRules::hourInPart),
                Rule.of(
                        "part-of-day",
                        "in the? PART",
                        match -> LookalikeCheck.isPartOfDay(match) ? partOfDay(match) : null));
    }

    /** The “2” of “from 2 to 4:30 p.m.”: in the afternoon as well, if that is before the end. */
    private static @Nullable Meaning ofRange(Match match, int seconds) {
        Term half = match.term(HALF_DAY, 0);
        Term end = half == null ? null : match.line().endingAt(half.first() - 1);
        if (end == null) {
            return null;
        }
        int last = end.is(CLOCK) ? end.value(CLOCK) : end.value(NUMBER) * 3600;
        int noon = 12 * 3600;
        boolean late = match.value(HALF_DAY) == 12;
        boolean crosses = seconds % noon > last % noon;
        int of24 = seconds % noon + (late != crosses ? noon : 0);
        return Meaning.of(Grain.TIME, Base.STORY, frame -> at(frame, clockText(of24)));
    }

    /** “Doors: 2-5 p.m.”: no count, since the dash is glued to it. */
    private static boolean isGluedRange(Match match) {
        Line line = match.line();
        int dash = match.last() + 1;
        return Marks.isDash(line.word(dash)) && line.isGlued(dash) && line.isGlued(dash + 1);
    }

    static String clockText(int seconds) {
        return TwoDigits.of(seconds / 3600) + ":" + TwoDigits.of(seconds / 60 % 60);
    }

    private static @Nullable Meaning hourInPart(Match match) {
        int hour = match.value(NUMBER);
        PartOfDay part = match.constant(Kind.PART, PartOfDay.class);
        if (hour > 12) {
            return null;
        }
        int of24 = part.isAfterNoon() && hour < 12 ? hour + 12 : hour;
        String clock = TwoDigits.of(of24) + ":00";
        return Meaning.of(Grain.TIME, Base.STORY, frame -> at(frame, clock));
    }

    private static Meaning partOfDay(Match match) {
        String code = SpeechRules.part(match).code();
        return Meaning.of(Grain.TIME, Base.STORY, frame -> at(frame, code));
    }

    private static @Nullable Meaning clock(Match match) {
        Term clock = match.term(CLOCK, 0);
        boolean plain = !match.has(HALF_DAY) && !match.has(ZONE);
        if (clock == null || (plain && clock.is(Kind.POINT))) {
            return null;
        }
        return plain && !Words.leadTo("clock", match.before(1)) && !isBesideDate(match)
                ? null
                : time(match.value(CLOCK), match);
    }

    private static boolean isBesideDate(Match match) {
        Term before = match.line().endingAt(match.first() - 1);
        Term after = match.line().at(match.last() + 1);
        return (before != null && (before.is(Kind.DATE) || before.is(Kind.WEEKDAY) || before.is(Kind.DAY)))
                || (after != null && (after.is(Kind.TODAY) || after.is(Kind.WEEKDAY) || after.is(Kind.MONTH)));
    }

    private static @Nullable Meaning military(Match match) {
        int value = match.value(NUMBER);
        String figures = match.tokens().word(match.first());
        if (figures.length() != 4 || !Character.isDigit(figures.charAt(0)) || value >= 2400 || value % 100 >= 60) {
            return null;
        }
        return time(value / 100 * 3600 + value % 100 * 60, match);
    }

    private static Meaning noon(Match match) {
        int hour = match.value(NOON);
        return Meaning.of(Grain.TIME, Base.STORY, frame -> at(frame, TwoDigits.of(hour) + ":00"));
    }

    /** A time in {@code seconds} since midnight, as the half of the day says. */
    private static @Nullable Meaning time(int seconds, Match match) {
        int halfDay = match.has(HALF_DAY) ? match.value(HALF_DAY) : -1;
        int hour = seconds / 3600;
        if (hour > 24 || (halfDay >= 0 && hour > 12 && halfDay == 0)) {
            return null;
        }
        if (halfDay == 12 && hour < 12) {
            hour += 12;
        } else if (halfDay == 0 && hour == 12) {
            hour = 0;
        }
        boolean utc = match.has("gmt") || match.has("utc") || match.has("z");
        String clock = TwoDigits.of(hour) + ":" + TwoDigits.of(seconds / 60 % 60)
                + (seconds % 60 == 0 ? "" : ":" + TwoDigits.of(seconds % 60))
                + (utc ? "Z" : "");
        return Meaning.of(Grain.TIME, Base.STORY, frame -> at(frame, clock));
    }

    /** The clock time {@code clock} read in the part of the day {@code code}: “8:20” in the evening is 20:20. */
    static String inPart(String clock, String code) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = code.equals("AF") || code.equals("EV") || code.equals("NI");
        return late && hour < 12 ? hour + 12 + clock.substring(2) : clock;
    }

    /** The time on the day that stands beside it, else on the day named last, else on the day of speaking. */
    static TimexValue at(Frame frame, String clock) {
        TimexValue beside = frame.neighbour();
        TimexValue before = frame.isStory() ? frame.fromReference(Grain.DAY, 0) : null;
        LocalDate day = beside != null ? beside.earliest() : before != null ? before.earliest() : null;
        if (day == null && !frame.isStory()) {
            LocalDate named = frame.day();
            day = named != null ? named : frame.today(Grain.DAY);
        }
        return new TimexValue.Moment(day, clock);
    }
}
