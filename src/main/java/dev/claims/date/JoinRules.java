package dev.claims.date;

import static dev.claims.date.Kind.DAY;
import static dev.claims.date.Kind.ORDINAL;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins expressions that tell one date together: “Monday, May 5”, “May last year”, “the same period last year”. */
final class JoinRules {

    private static final int HALF_QUARTER = 45;

    /** Each day of a month falls on each weekday within so many months. */
    private static final int MONTHS_AROUND = 11;

    private JoinRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("weekday-and-date", "DAY_DATE ,|the? DAY_DATE", JoinRules::weekdayAndDate),
                Rule.of("weekday-and-bracketed-date", "DAY_DATE ( DAY_DATE )", JoinRules::weekdayAndDate),
                Rule.of("weekday-and-day", "DAY_DATE the? DAY|ORDINAL", JoinRules::weekdayAndDay),
                Rule.of(
                        "part-of-year",
                        "MONTH_DATE|SEASON_DATE|QUARTER_DATE|DAY_DATE ,? of|in? YEAR_DATE",
                        match -> ofYear(match.date(0), match.date(1))),
                Rule.of(
                        "same-unit-of-year",
                        "MONTH_DATE|WEEK_DATE|QUARTER_DATE ,|in? YEAR_DATE",
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
                Rule.of(
                        "quarter-ended-on-day",
                        "QUARTER_DATE [ ended|ending|to|through on|in? DAY_DATE|MONTH_DATE ]",
                        JoinRules::quarterEnded));
    }

    static boolean isWeekday(Expression expression) {
        return expression.rule().endsWith("weekday")
                || expression.rule().equals("weekday-alone")
                || expression.rule().equals("today");
    }

    private static @Nullable Meaning weekdayAndDate(Match match) {
        return weekdayAndDate(match.date(0), match.date(1));
    }

    /** “Monday, May 5”; of the years that a date without one may be of, the one in which it is a Monday. */
    static @Nullable Meaning weekdayAndDate(Expression weekday, Expression date) {
        if (!isWeekday(weekday) || isWeekday(date)) {
            return null;
        }
        Meaning meaning = date.meaning();
        if (meaning.base() != Base.YEAR || !weekday.rule().equals("weekday-alone")) {
            return meaning;
        }
        return meaning.with(meaning.grain(), frame -> {
            TimexValue value = meaning.reading().resolve(frame);
            TimexValue any = weekday.meaning().reading().resolve(frame);
            LocalDate day = value instanceof TimexValue.Day known ? known.day() : null;
            LocalDate of = any == null ? null : any.earliest();
            return day == null || of == null ? value : TimexValue.of(onWeekday(day, of.getDayOfWeek()));
        });
    }

    private static LocalDate onWeekday(LocalDate day, DayOfWeek weekday) {
        for (int years : new int[] {0, 1, -1}) {
            LocalDate other = day.plusYears(years);
            if (other.getDayOfWeek() == weekday && other.getDayOfMonth() == day.getDayOfMonth()) {
                return other;
            }
        }
        return day;
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
                ? DayJoinRules.bareDay(match)
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
                        return quarter == null || part.grain() != Grain.QUARTER
                                ? null
                                : new TimexValue.Fiscal(fiscal.year(), numberOf(quarter));
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

    private static String numberOf(TimexValue quarter) {
        return quarter instanceof TimexValue.Quarter of
                ? "Q" + of.quarter().getQuarterValue()
                : quarter instanceof TimexValue.Fiscal fiscal ? fiscal.part() : "";
    }

    /** “The same month a year ago”. */
    private static Meaning sameUnit(Match match) {
        if (match.date(0).grain() == Grain.QUARTER) {
            return quarterOf(match.date(1));
        }
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
        return quarterOf(match.date(0));
    }

    private static Meaning quarterOf(Expression ofYear) {
        Meaning year = ofYear.meaning();
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            TimexValue value = year.reading().resolve(frame);
            LocalDate first = value == null ? null : value.earliest();
            TimexValue quarter = frame.quarter();
            if (quarter instanceof TimexValue.Fiscal && ofYear.rule().equals("last-unit")) {
                return FiscalQuarters.shifted(quarter, -1);
            }
            if (quarter != null && first != null) {
                return FiscalQuarters.inYear(quarter, first.getYear());
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
            LocalDate last = day == null ? null : day.latest();
            return last == null ? null : Grain.QUARTER.at(last.minusDays(HALF_QUARTER));
        });
    }

    private static @Nullable Meaning sameLastYear(Match match) {
        return match.has("same") ? quarterOf(match) : null;
    }
}
