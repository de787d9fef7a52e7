package dev.claims.date;

import static dev.claims.date.Kind.EARLIER;
import static dev.claims.date.Kind.EARLY;
import static dev.claims.date.Kind.EDGE;

import dev.claims.claim.Timex.Mod;
import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows an expression to a part of it: “early May”, “late last year”, “the end of 2031”, “about two weeks ago”. */
final class EdgeRules {

    private EdgeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("part-at-hour", "TIME_DATE ,? at NUMBER", ClockJoinRules::hourInPart),
                Rule.of("part-at-clock", "TIME_DATE ,? at TIME_DATE", ClockJoinRules::clockInPart),
                Rule.of("early-mid-late", "EARLY -? DATE", match -> part(match, EARLY)),
                Rule.of("the-early-mid-late", "the EARLY DATE", match -> takesThe(match) ? part(match, EARLY) : null),
                Rule.of("early-mid-late-in", "EARLY in|of the? DATE", match -> part(match, EARLY)),
                Rule.of("earlier-or-later", "EARLIER DATE", match -> part(match, EARLIER)),
                Rule.of("earlier-or-later-in", "EARLIER in DATE", match -> part(match, EARLIER)),
                Rule.of(
                        "earlier-in-unit",
                        "EARLIER|EARLY in the UNIT",
                        match -> ofUnit(match, match.has(EARLIER) ? EARLIER : EARLY)),
                Rule.of("end-of", "the? very? EDGE of the? DATE", match -> isOfThing(match) ? null : part(match, EDGE)),
                Rule.of("end-date", "EDGE DATE", match -> isSpokenEnd(match) ? part(match, EDGE) : null),
                Rule.of(
                        "end-hyphen-date",
                        "end +- +MONTH_DATE",
                        match -> match.date(0).meaning().with(Mod.END)),
                Rule.of("end-of-unit", "the? EDGE of the? UNIT", match -> ofUnit(match, EDGE)),
                Rule.of(
                        "latter-part",
                        "the latter|early|later part|half of DATE",
                        match -> half(match, match.date(0).meaning())),
                Rule.of(
                        "latter-part-of-unit",
                        "the latter|early|later part|half of the UNIT",
                        match -> half(match, unit(match))),
                Rule.of("units-end", "the? UNIT ' s end", match -> unit(match).with(Mod.END)),
                Rule.of(
                        "year-end",
                        "year -? end",
                        match -> isYearEnd(match) ? unit(Grain.YEAR).with(Mod.END) : null),
                Rule.of(
                        "year-end-of-year",
                        "year -? end YEAR_DATE",
                        match -> match.date(0).meaning().with(Mod.END)),
                Rule.of("year-end-glued", "yearend", match -> unit(Grain.YEAR).with(Mod.END)),
                Rule.of("end-of-year-letters", "eoy", match -> unit(Grain.YEAR).with(Mod.END)),
                Rule.of("midyear", "midyear", match -> unit(Grain.YEAR).with(Mod.MID)),
                Rule.of("mid-year", "mid - year", match -> unit(Grain.YEAR).with(Mod.MID)),
                Rule.of(
                        "end-of-date-owned",
                        "DATE ' s end",
                        match -> match.date(0).meaning().with(Mod.END)),
                Rule.of(
                        "about-date",
                        "ABOUT DATE",
                        match -> isCounted(match.date(0)) && !match.after(1).equals("'")
                                ? match.date(0).meaning().with(Mod.APPROX)
                                : null),
                Rule.of(
                        "more-than",
                        "more than DATE",
                        match -> isCounted(match.date(0))
                                ? match.date(0).meaning().with(Mod.BEFORE)
                                : null),
                Rule.of(
                        "less-than",
                        "less than DATE",
                        match -> isCounted(match.date(0))
                                ? match.date(0).meaning().with(Mod.AFTER)
                                : null),
                Rule.of("", "the DATE", match -> takesThe(match) ? match.date(0).meaning() : null));
    }

    private static @Nullable Meaning part(Match match, Kind kind) {
        Expression date = match.date(0);
        Meaning meaning = date.meaning();
        boolean fine = meaning.grain() == Grain.DAY || meaning.grain() == Grain.TIME;
        if (meaning.set() || meaning.mod() != null || (fine && kind != EDGE && meaning.base() != Base.SPEECH)) {
            return null;
        }
        return meaning.with(match.constant(kind, Mod.class));
    }

    /** “The beginning of the 2031 season”: the year names the thing that begins. */
    private static boolean isOfThing(Match match) {
        Expression date = match.date(0);
        boolean the = match.line().word(date.first() - 1).equals("the");
        return the && date.rule().equals("year-alone") && Words.isNoun(match.after(1));
    }

    private static boolean isSpokenEnd(Match match) {
        return match.has("end") && match.date(0).meaning().base() == Base.SPEECH;
    }

    private static @Nullable Meaning ofUnit(Match match, Kind kind) {
        Grain unit = match.unit();
        return unit == Grain.TIME || (unit == Grain.DECADE && kind != EDGE)
                ? null
                : unit(unit).with(match.constant(kind, Mod.class));
    }

    private static Meaning unit(Match match) {
        return unit(match.unit());
    }

    /** “The year” in which an article speaks; “the day”, and any of them in a history, is that of the date before. */
    static Meaning unit(Grain unit) {
        return Meaning.of(unit, Base.SPEECH, frame -> {
            LocalDate day = frame.day();
            if (unit == Grain.DAY && !frame.isStory() && day != null) {
                return TimexValue.of(day);
            }
            boolean leans = frame.isStory() || unit == Grain.DAY;
            TimexValue before = leans ? frame.fromReference(unit, 0) : null;
            return before != null
                    ? before
                    : unit == Grain.QUARTER && frame.quarter() != null ? frame.quarter() : frame.fromToday(unit, 0);
        });
    }

    private static Meaning half(Match match, Meaning whole) {
        return whole.with(match.has("early") ? Mod.START : Mod.END);
    }

    /** “Year-end results” are results; “by year end” is a date. */
    private static boolean isYearEnd(Match match) {
        return Words.leadTo("year-end", match.before(1));
    }

    /** Whether “about” belongs to the time, as in “about two weeks ago” and “around May 5”. */
    private static boolean isCounted(Expression date) {
        return date.grain() != Grain.TIME
                && !date.meaning().set()
                && date.meaning().mod() == null;
    }

    private static boolean takesThe(Match match) {
        Expression date = match.date(0);
        boolean compound = match.tokens().isGlued(date.last()) && date.last() > date.first();
        boolean hyphened = compound && Words.isLetters(match.tokens().word(date.last()));
        return switch (date.grain()) {
            case QUARTER, CENTURY, SEASON, HALF -> !hyphened && !date.rule().equals("quarter-of-two");
            case WEEK, WEEKEND -> date.rule().startsWith("week");
            case DAY ->
                date.rule().startsWith("day-")
                        || date.rule().equals("eve-of-day")
                        || date.rule().equals("ordinal-of-month");
            case YEAR -> date.rule().equals("the-year") || date.rule().equals("fiscal-year");
            default -> false;
        };
    }
}
