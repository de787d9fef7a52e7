package dev.claims.date;

import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.SEASON;

import dev.claims.claim.SeasonName;
import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts from the date before: “two days later”, “that day”, “the following year”, “a year earlier”. */
final class StoryRules {

    /** “The week starting on May 5” is that week. */
    private static final Set<String> STARTS = Set.of("starting", "beginning", "commencing", "ending");

    private static final Set<String> ENDS = Set.of("end", "ended", "ending", "finish", "finished", "closed");

    private static final int MONTHS_OF_YEAR = 12;

    private StoryRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("counted-later", "NUMBER|ONE UNIT|UNITS later|afterwards|afterward", match -> later(match)),
                Rule.of(
                        "counted-earlier",
                        "NUMBER|ONE UNIT|UNITS earlier|previously|beforehand",
                        match -> earlier(match)),
                Rule.of(
                        "units-and-units-later",
                        "NUMBER|ONE UNIT|UNITS ,|and? NUMBER|ONE UNIT|UNITS later|afterwards|earlier",
                        StoryRules::counted),
                Rule.of("before-that", "NUMBER|ONE UNIT|UNITS before [ ,|.|;|) ]", match -> earlier(match)),
                Rule.of("after-that", "NUMBER|ONE UNIT|UNITS after [ ,|.|;|) ]", match -> later(match)),
                Rule.of(
                        "some-later",
                        "ONE? SOME|couple of? UNITS later|earlier|afterwards|afterward",
                        match -> Meaning.of(match.unit(), Base.STORY, Reading.UNKNOWN)),
                Rule.of(
                        "units-later",
                        "UNITS later|earlier|ago",
                        match -> match.unit() == Grain.TIME
                                ? null
                                : Meaning.of(match.unit(), Base.STORY, Reading.UNKNOWN)),
                Rule.of("that-unit", "that same? UNIT", match -> isNoPronoun(match) ? same(match) : null),
                Rule.of("the-same-unit", "the same UNIT", match -> same(match)),
                Rule.of("same-unit", "same UNIT", match -> same(match)),
                Rule.of("next-day", "the next|following day|morning|afternoon|evening|night", match -> next(match)),
                Rule.of("the-next-unit", "the next UNIT [ , ]", match -> from(match, 1)),
                Rule.of("following-unit", "the following UNIT", match -> from(match, 1)),
                Rule.of("previous-unit", "the|a previous|preceding|prior UNIT", match -> from(match, -1)),
                Rule.of(
                        "previous-day",
                        "the day|night|evening|morning before [ ,|.|;|)|- ]",
                        match -> Meaning.of(Grain.DAY, Base.STORY, frame -> frame.fromReference(Grain.DAY, -1))),
                Rule.of(
                        "day-after",
                        "the day|morning after [ ,|.|;|) ]",
                        match -> Meaning.of(Grain.DAY, Base.STORY, frame -> frame.fromReference(Grain.DAY, 1))),
                Rule.of(
                        "for-the-unit",
                        "the full? UNIT",
                        match -> isWhole(match) ? EdgeRules.unit(match.unit()) : null),
                Rule.of(
                        "that-weekday",
                        "that|same WEEKDAY",
                        match -> match.tokens().lower(match.last()).endsWith("day") && !isConjunction(match)
                                ? weekday(match)
                                : null),
                Rule.of("that-part", "that same? PART", StoryRules::part),
                Rule.of("the-same-part", "the same PART", StoryRules::part),
                Rule.of("that-season", "that|same SEASON", StoryRules::season),
                Rule.of(
                        "previous-month-name",
                        "the previous|preceding MONTH",
                        match -> Meaning.of(
                                Grain.MONTH, Base.STORY, frame -> lastMonth(frame, match.value(Kind.MONTH)))),
                Rule.of("following-season", "the following|next SEASON", StoryRules::nextSeason));
    }

    /** “That week after week” is a conjunction; “that day” after a clause is no less a date. */
    private static boolean isNoPronoun(Match match) {
        return match.unit() != Grain.TIME && match.unit() != Grain.DECADE && match.unit() != Grain.CENTURY;
    }

    /** “Said that Wednesday will be hot”. */
    private static boolean isConjunction(Match match) {
        return match.has("that") && Cues.AUXILIARIES.contains(match.after(1));
    }

    /** “To end the day at 9,505 points”. */
    private static boolean isClosed(Match match) {
        return match.unit() == Grain.DAY && ENDS.contains(match.before(1));
    }

    /** “For the year, sales rose”: the one in which the article speaks; “the year of the fire” is another. */
    private static boolean isWhole(Match match) {
        Grain unit = match.unit();
        boolean calendar = unit == Grain.WEEK || unit == Grain.MONTH || unit == Grain.YEAR || unit == Grain.DAY;
        String after = match.after(1);
        if (unit == Grain.WEEK && STARTS.contains(after)) {
            return false;
        }
        boolean free =
                !after.equals("of") && !after.equals("that") && !after.equals("before") && !after.equals("after");
        return calendar && (match.before(1).equals("for") || isClosed(match)) && free;
    }

    private static @Nullable Meaning later(Match match) {
        return match.after(1).equals("than") ? null : counted(match, 1);
    }

    private static @Nullable Meaning earlier(Match match) {
        if (match.after(1).equals("than")) {
            return null;
        }
        Grain unit = match.unit();
        if (unit == Grain.YEAR) {
            boolean months = Comparison.isOfMonths(match);
            return Meaning.of(
                    unit, Base.STORY, frame -> months ? frame.fromToday(unit, -1) : yearsBefore(frame, match.amount()));
        }
        if (unit == Grain.MONTH && match.amount() == MONTHS_OF_YEAR) {
            return Meaning.of(unit, Base.STORY, frame -> monthsBefore(frame));
        }
        return counted(match, -1);
    }

    /** “Twelve months earlier”: a year earlier, where it is compared with a quarter. */
    private static @Nullable TimexValue monthsBefore(Frame frame) {
        TimexValue month = frame.fromReference(Grain.MONTH, -MONTHS_OF_YEAR);
        return month != null ? month : yearsBefore(frame, 1);
    }

    /** A year earlier than a quarter or month is that quarter or month of the year before. */
    static @Nullable TimexValue yearsBefore(Frame frame, int years) {
        TimexValue quarter = frame.quarter();
        if (quarter instanceof TimexValue.Fiscal) {
            return FiscalQuarters.shifted(quarter, -years);
        }
        TimexValue from = quarter != null ? quarter : frame.reference();
        LocalDate first = from == null ? null : from.earliest();
        if (from == null || first == null) {
            return frame.fromToday(Grain.YEAR, -years);
        }
        Grain grain = Grain.of(from);
        boolean keeps = !frame.isStory() && (grain == Grain.QUARTER || grain == Grain.MONTH);
        return (keeps ? grain : Grain.YEAR).at(first.minusYears(years));
    }

    /** Minutes and hours later are lengths of time: an article does not count by the clock. */
    private static @Nullable Meaning counted(Match match, int sign) {
        Grain unit = match.unit();
        int amount = sign * (match.has(NUMBER) ? match.value(NUMBER) : 1);
        return unit == Grain.TIME ? null : Meaning.of(unit, Base.STORY, frame -> frame.fromReference(unit, amount));
    }

    /** “A year and ten months later”. */
    private static @Nullable Meaning counted(Match match) {
        Term first = unit(match, 0);
        Term second = unit(match, 1);
        if (first == null || second == null) {
            return null;
        }
        Grain coarse = (Grain) Objects.requireNonNull(first.constant(kindOf(first)));
        Grain grain = (Grain) Objects.requireNonNull(second.constant(kindOf(second)));
        boolean one = match.term(NUMBER, 1) == null;
        boolean oneFirst = one
                && match.term(Kind.ONE, 0) != null
                && match.term(Kind.ONE, 0) == match.line().at(match.first());
        int sign = match.has("earlier") ? -1 : 1;
        int many = sign * (oneFirst ? 1 : match.has(NUMBER) ? match.value(NUMBER, 0) : 1);
        int more = sign * (one && !oneFirst ? 1 : match.has(NUMBER) ? match.value(NUMBER, one ? 0 : 1) : 1);
        if (grain == Grain.TIME || coarse == Grain.TIME) {
            return null;
        }
        return Meaning.of(grain, Base.STORY, frame -> {
            TimexValue from = frame.fromReference(grain, more);
            LocalDate day = from == null ? null : from.earliest();
            return day == null ? null : grain.at(coarse.shift(day, many));
        });
    }

    private static Kind kindOf(Term unit) {
        return unit.is(Kind.UNITS) ? Kind.UNITS : Kind.UNIT;
    }

    private static @Nullable Term unit(Match match, int nth) {
        int seen = 0;
        for (int at = match.first(); at <= match.last(); at++) {
            Term term = match.line().at(at);
            if (term != null && (term.is(Kind.UNIT) || term.is(Kind.UNITS)) && seen++ == nth) {
                return term;
            }
        }
        return null;
    }

    private static @Nullable Meaning same(Match match) {
        Grain unit = match.unit();
        return unit == Grain.TIME ? null : Meaning.of(unit, Base.STORY, frame -> frame.fromReference(unit, 0));
    }

    private static @Nullable Meaning from(Match match, int amount) {
        Grain unit = match.unit();
        return unit == Grain.TIME || unit == Grain.DECADE || unit == Grain.CENTURY
                ? null
                : Meaning.of(unit, Base.STORY, frame -> fromReferenceOrToday(frame, unit, amount));
    }

    private static @Nullable TimexValue fromReferenceOrToday(Frame frame, Grain unit, int amount) {
        return frame.reference() == null ? frame.fromToday(unit, amount) : frame.fromReference(unit, amount);
    }

    private static Meaning next(Match match) {
        if (match.has("day")) {
            return Meaning.of(Grain.DAY, Base.STORY, frame -> frame.fromReference(Grain.DAY, 1));
        }
        PartOfDay part = SpeechRules.part(match);
        return Meaning.of(Grain.TIME, Base.STORY, frame -> partOf(frame.fromReference(Grain.DAY, 1), part));
    }

    private static @Nullable TimexValue partOf(@Nullable TimexValue day, PartOfDay part) {
        return day == null ? null : new TimexValue.Moment(day.earliest(), part.code());
    }

    private static Meaning part(Match match) {
        PartOfDay part = SpeechRules.part(match);
        return Meaning.of(Grain.TIME, Base.STORY, frame -> partOf(frame.fromReference(Grain.DAY, 0), part));
    }

    /** “That Sunday”: the one of the date before or after it, else the latest. */
    private static Meaning weekday(Match match) {
        int weekday = match.value(Kind.WEEKDAY);
        return Meaning.of(Grain.DAY, Base.STORY, frame -> {
            TimexValue before = frame.fromReference(Grain.DAY, 0);
            LocalDate day = before == null ? null : before.earliest();
            return day == null
                    ? Weekdays.plain(weekday).resolve(frame)
                    : TimexValue.of(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
        });
    }

    private static Meaning season(Match match) {
        SeasonName season = match.constant(SEASON, SeasonName.class);
        return Meaning.of(Grain.SEASON, Base.STORY, frame -> {
            TimexValue year = frame.fromReference(Grain.YEAR, 0);
            LocalDate first = year == null ? null : year.earliest();
            return first == null ? null : new TimexValue.Season(first.getYear(), season);
        });
    }

    private static @Nullable TimexValue lastMonth(Frame frame, int month) {
        TimexValue before = frame.reference();
        LocalDate first = before == null ? frame.today(Grain.MONTH) : before.earliest();
        if (first == null) {
            return null;
        }
        YearMonth same = YearMonth.of(first.getYear(), month);
        return new TimexValue.Month(same.isBefore(YearMonth.from(first)) ? same : same.minusYears(1));
    }

    private static Meaning nextSeason(Match match) {
        SeasonName season = match.constant(SEASON, SeasonName.class);
        return Meaning.of(Grain.SEASON, Base.STORY, frame -> {
            TimexValue before = frame.reference();
            LocalDate last = before == null ? null : before.latest();
            if (last == null) {
                return null;
            }
            TimexValue.Season same = new TimexValue.Season(last.getYear(), season);
            return same.earliest().isAfter(last) ? same : new TimexValue.Season(last.getYear() + 1, season);
        });
    }
}
