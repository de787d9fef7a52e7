package dev.claims.date;

import static dev.claims.date.Kind.MONTH;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.SEASON;
import static dev.claims.date.Kind.TODAY;
import static dev.claims.date.Kind.WEEKDAY;

import dev.claims.claim.SeasonName;
import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts from the day of speaking: “today”, “last week”, “next Friday”, “two weeks ago”. */
final class SpeechRules {

    private static final Set<String> AUXILIARIES = Set.of(
            "will", "ll", "shall", "would", "due", "expires", "expire", "effect", "begins", "starts", "opens", "ends",
            "closes", "resumes");

    /** A season so near is “this summer”; “next summer” is the one after it. */
    private static final int SOON_DAYS = 60;

    private SpeechRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "today",
                        "TODAY",
                        match -> LookalikeCheck.isTitle(match) ? null : shifted(Grain.DAY, match.value(TODAY))),
                Rule.of(
                        "tonight",
                        "tonight",
                        match -> LookalikeCheck.isTitle(match) ? null : partOfToday(0, PartOfDay.NIGHT)),
                Rule.of("day-after-tomorrow", "day after TODAY", match -> shifted(Grain.DAY, match.value(TODAY) + 1)),
                Rule.of(
                        "day-before-yesterday",
                        "day before TODAY",
                        match -> shifted(Grain.DAY, match.value(TODAY) - 1)),
                Rule.of("last-unit", "last UNIT", match -> isStretch(match) ? null : last(match)),
                Rule.of(
                        "this-unit",
                        "this|current UNIT",
                        match -> LookalikeCheck.isTitle(match) ? null : current(match.unit())),
                Rule.of("next-unit", "next UNIT", match -> isStretch(match) ? null : shifted(match.unit(), 1)),
                Rule.of("coming-unit", "this coming|upcoming UNIT", match -> shifted(match.unit(), 1)),
                Rule.of("unit-before-last", "the? UNIT before last", match -> beyond(match, -2)),
                Rule.of("unit-after-next", "the? UNIT after next", match -> beyond(match, 2)),
                Rule.of(
                        "weekday-before-last",
                        "the? WEEKDAY before last",
                        match -> speech(Weekdays.beforeLast(match.value(WEEKDAY)))),
                Rule.of("this-part", "this PART", match -> partOfToday(0, part(match))),
                Rule.of("last-night", "last PART", match -> partOfToday(-1, part(match))),
                Rule.of("last-month", "last|past MONTH", match -> month(match, -1)),
                Rule.of(
                        "last-month-day",
                        "last MONTH DAY",
                        match -> Meaning.of(
                                Grain.DAY,
                                Base.SPEECH,
                                frame -> lastMonthDay(frame, match.value(MONTH), match.value(Kind.DAY)))),
                Rule.of(
                        "this-month",
                        "this|current MONTH",
                        match -> Words.isDigits(match.after(1))
                                ? null
                                : Meaning.of(
                                        Grain.MONTH, Base.SPEECH, frame -> inThisYear(frame, match.value(MONTH), 0))),
                Rule.of("next-month", "next|coming|upcoming MONTH", match -> month(match, 1)),
                Rule.of(
                        "weekday-alone",
                        "WEEKDAY",
                        match -> LookalikeCheck.isWeekday(match)
                                ? Meaning.of(Grain.DAY, Base.YEAR, Weekdays.plain(match.value(WEEKDAY)))
                                : null),
                Rule.of(
                        "last-weekday",
                        "last|past|previous WEEKDAY",
                        match -> speech(Weekdays.last(match.value(WEEKDAY)))),
                Rule.of(
                        "this-past-weekday",
                        "this past|last WEEKDAY",
                        match -> speech(Weekdays.last(match.value(WEEKDAY)))),
                Rule.of("this-weekday", "this WEEKDAY", match -> speech(Weekdays.current(match.value(WEEKDAY)))),
                Rule.of(
                        "coming-weekday",
                        "this? coming|upcoming WEEKDAY",
                        match -> speech(Weekdays.coming(match.value(WEEKDAY)))),
                Rule.of("next-weekday", "next|following WEEKDAY", match -> speech(Weekdays.next(match.value(WEEKDAY)))),
                Rule.of(
                        "weekday-of-last-week",
                        "WEEKDAY ,|of? last week",
                        match -> speech(Weekdays.inWeek(match.value(WEEKDAY), -1))),
                Rule.of(
                        "weekday-of-this-week",
                        "WEEKDAY ,|of? this week",
                        match -> speech(Weekdays.inWeek(match.value(WEEKDAY), 0))),
                Rule.of(
                        "weekday-of-next-week",
                        "WEEKDAY ,|of? next week",
                        match -> speech(Weekdays.inWeek(match.value(WEEKDAY), 1))),
                Rule.of(
                        "next-week-weekday",
                        "next week WEEKDAY",
                        match -> speech(Weekdays.inWeek(match.value(WEEKDAY), 1))),
                Rule.of("last-season", "last|past SEASON", match -> season(match, -1)),
                Rule.of("this-season", "this|current SEASON", match -> season(match, 0)),
                Rule.of("next-season", "next|coming|upcoming SEASON", match -> season(match, 1)),
                Rule.of("counted-ago", "NUMBER|ONE -? UNIT|UNITS -? ago", match -> ago(match)),
                Rule.of("couple-ago", "ONE? couple of? UNITS ago", match -> shifted(match.unit(), -2)),
                Rule.of(
                        "some-ago",
                        "ONE|just|only? SOME|dozens|hundreds|thousands|many? of? UNITS ago",
                        match -> Meaning.of(match.unit(), Base.SPEECH, Reading.UNKNOWN)),
                Rule.of(
                        "half-ago",
                        "NUMBER|ONE and ONE half UNITS ago",
                        match -> Meaning.of(match.unit(), Base.SPEECH, Reading.UNKNOWN)),
                Rule.of(
                        "hours-ago",
                        "half ONE UNIT ago",
                        match -> Meaning.of(Grain.TIME, Base.SPEECH, Reading.UNKNOWN)),
                Rule.of("from-now", "NUMBER|ONE UNIT|UNITS from now|today", match -> count(match, match.amount())),
                Rule.of("counted-hence", "NUMBER|ONE UNIT|UNITS hence", match -> count(match, match.amount())),
                Rule.of("from-tomorrow", "NUMBER|ONE UNIT|UNITS from|after|before TODAY", SpeechRules::fromDay),
                Rule.of(
                        "in-units",
                        "in NUMBER|ONE UNIT|UNITS",
                        match -> isAhead(match) ? count(match, match.amount()) : null),
                Rule.of("in-units-time", "in NUMBER|ONE UNIT|UNITS ' s? time", match -> count(match, match.amount())));
    }

    /** “The last year” and “the next month” are stretches of time, which are figures. */
    private static boolean isStretch(Match match) {
        boolean lastDay = match.has("last") && match.unit() == Grain.DAY;
        if (lastDay && (match.before(1).equals("the") || Words.tellOf("owner", match.before(1)))) {
            return true;
        }
        return match.before(1).equals("the")
                && !match.unit().equals(Grain.DAY)
                && match.unit() != Grain.QUARTER
                && !match.after(1).equals("'");
    }

    /** “Will open in two weeks” is a date, “was built in two weeks” a length of time. */
    private static boolean isAhead(Match match) {
        if (match.unit() == Grain.FORTNIGHT && !match.has(NUMBER)) {
            return !match.after(1).equals("of");
        }
        for (int i = 1; i <= 6; i++) {
            if (AUXILIARIES.contains(match.before(i))) {
                return !match.after(1).equals("of");
            }
        }
        return false;
    }

    private static Meaning speech(Reading reading) {
        return Meaning.of(Grain.DAY, Base.SPEECH, reading);
    }

    static Meaning shifted(Grain grain, int amount) {
        return Meaning.of(grain, Base.SPEECH, frame -> frame.fromToday(grain, amount));
    }

    /** “The week before last”; “the day before last Tuesday” is another thing. */
    private static @Nullable Meaning beyond(Match match, int amount) {
        Grain unit = match.unit();
        return unit == Grain.DAY || unit == Grain.TIME ? null : shifted(unit, amount);
    }

    private static Meaning current(Grain unit) {
        return unit == Grain.WEEK ? Meaning.of(unit, Base.SPEECH, frame -> frame.week(0)) : shifted(unit, 0);
    }

    static PartOfDay part(Match match) {
        return match.constant(Kind.PART, PartOfDay.class);
    }

    private static Meaning partOfToday(int days, PartOfDay part) {
        return Meaning.of(Grain.TIME, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.DAY);
            return today == null ? null : new TimexValue.Moment(today.plusDays(days), part.code());
        });
    }

    /** “Compared with $3 million last year”: of what the quarter is compared with, the grain is the quarter. */
    private static Meaning last(Match match) {
        if (match.unit() == Grain.WEEK) {
            return Meaning.of(Grain.WEEK, Base.SPEECH, frame -> frame.week(-1));
        }
        if (match.unit() != Grain.YEAR || !Comparison.isCompared(match)) {
            return shifted(match.unit(), -1);
        }
        return yearAgo(match);
    }

    private static Meaning yearAgo(Match match) {
        if (Comparison.isOfMonths(match)) {
            return shifted(Grain.YEAR, -1);
        }
        return Meaning.of(Grain.YEAR, Base.SPEECH, frame -> {
            TimexValue quarter = frame.quarter();
            return quarter == null ? frame.fromToday(Grain.YEAR, -1) : FiscalQuarters.shifted(quarter, -1);
        });
    }

    private static Meaning ago(Match match) {
        Grain unit = match.unit();
        int amount = match.amount();
        if (unit == Grain.YEAR && amount == 1) {
            return yearAgo(match);
        }
        return count(match, -amount);
    }

    private static Meaning count(Match match, int amount) {
        Grain unit = match.unit();
        return unit == Grain.TIME ? Meaning.of(unit, Base.SPEECH, Reading.UNKNOWN) : shifted(unit, amount);
    }

    private static Meaning fromDay(Match match) {
        int sign = match.has("before") ? -1 : 1;
        int days = match.value(TODAY);
        Grain unit = match.unit();
        int amount = match.has(NUMBER) ? match.value(NUMBER) : 1;
        return Meaning.of(Grain.DAY, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.DAY);
            return today == null ? null : TimexValue.of(unit.shift(today.plusDays(days), (long) sign * amount));
        });
    }

    private static @Nullable TimexValue lastMonthDay(Frame frame, int month, int day) {
        LocalDate today = frame.today(Grain.DAY);
        if (today == null || day > YearMonth.of(today.getYear(), month).lengthOfMonth()) {
            return null;
        }
        LocalDate same = LocalDate.of(today.getYear(), month, day);
        return TimexValue.of(same.isBefore(today) ? same : same.minusYears(1));
    }

    private static @Nullable TimexValue inThisYear(Frame frame, int month, int years) {
        LocalDate today = frame.today(Grain.MONTH);
        return today == null ? null : new TimexValue.Month(YearMonth.of(today.getYear() + years, month));
    }

    /** “Last June” is the latest June before this month, “next June” the one after it. */
    private static Meaning month(Match match, int step) {
        int month = match.value(MONTH);
        return Meaning.of(Grain.MONTH, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.MONTH);
            if (today == null) {
                return null;
            }
            boolean sameYear = step < 0 ? month < today.getMonthValue() : month > today.getMonthValue();
            return inThisYear(frame, month, sameYear ? 0 : step);
        });
    }

    private static Meaning season(Match match, int step) {
        SeasonName season = match.constant(SEASON, SeasonName.class);
        return Meaning.of(Grain.SEASON, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.SEASON);
            if (today == null) {
                return null;
            }
            TimexValue.Season same = new TimexValue.Season(today.getYear(), season);
            if (step == 0) {
                boolean stillWinter = season == SeasonName.WINTER && today.getMonthValue() <= 2;
                return new TimexValue.Season(today.getYear() - (stillWinter ? 1 : 0), season);
            }
            boolean passed = same.latest().isBefore(today);
            boolean ahead = same.earliest().isAfter(today.plusDays(SOON_DAYS));
            int shift = step < 0 ? (passed ? 0 : -1) : (ahead ? 0 : 1);
            return new TimexValue.Season(today.getYear() + shift, season);
        });
    }
}
