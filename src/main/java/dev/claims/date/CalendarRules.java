package dev.claims.date;

import static dev.claims.date.Kind.DAY;
import static dev.claims.date.Kind.MONTH;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ORDINAL;
import static dev.claims.date.Kind.SHORT;
import static dev.claims.date.Kind.WEEKDAY;
import static dev.claims.date.Kind.YEAR;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that name their month: “January 6, 2031”, “6 January”, “Jan. 2031”, “the 6th”. */
final class CalendarRules {

    private CalendarRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "month-day-year",
                        "MONTH -|/? the? DAY|ORDINAL ,|-|/? of? YEAR",
                        match -> day(match.value(YEAR), match.value(MONTH), dayOf(match))),
                Rule.of(
                        "day-month-year",
                        "DAY|ORDINAL of|day? -|/|of? MONTH ,|-|/? of? YEAR",
                        match -> day(match.value(YEAR), match.value(MONTH), dayOf(match))),
                Rule.of(
                        "year-month-day",
                        "YEAR -|/? MONTH -|/? DAY",
                        match -> day(match.value(YEAR), match.value(MONTH), match.value(DAY))),
                Rule.of(
                        "month-day-short-year",
                        "MONTH DAY ,? ' +SHORT",
                        match -> day(
                                Years.full(match.value(SHORT, match.term(SHORT, 1) == null ? 0 : 1)),
                                match.value(MONTH),
                                match.value(DAY))),
                Rule.of(
                        "day-month-short-year",
                        "DAY - MONTH - SHORT",
                        match -> day(
                                Years.full(match.value(SHORT, match.term(SHORT, 1) == null ? 0 : 1)),
                                match.value(MONTH),
                                match.value(DAY))),
                Rule.of("month-day-year-in-words", "MONTH DAY|ORDINAL|NUMBER ,? NUMBER NUMBER", CalendarRules::inWords),
                Rule.of(
                        "day-month-year-in-words",
                        "DAY|ORDINAL|NUMBER of? MONTH NUMBER NUMBER",
                        CalendarRules::inWords),
                Rule.of(
                        "month-day-year-in-one-number",
                        "MONTH ORDINAL|NUMBER ,? NUMBER",
                        match -> inOneNumber(match, !match.has(ORDINAL))),
                Rule.of(
                        "day-month-year-in-one-number",
                        "ORDINAL|NUMBER of? MONTH NUMBER",
                        match -> inOneNumber(match, !match.has(ORDINAL))),
                Rule.of(
                        "month-day-of-range",
                        "MONTH DAY [ -|to|and|or|until|till|through DAY ,? YEAR ]",
                        match -> day(match.value(YEAR), match.value(MONTH), match.value(DAY))),
                Rule.of(
                        "september-11-attacks",
                        "MONTH DAY [ terrorist|terror? attacks|attack ]",
                        match -> match.value(MONTH) == 9 && match.value(DAY) == 11 ? day(2001, 9, 11) : null),
                Rule.of(
                        "month-day",
                        "MONTH -|/? the? DAY",
                        match -> MonthCheck.isDated(match) && !MonthCheck.isBeforeClock(match)
                                ? Meaning.of(
                                        Grain.DAY, Base.YEAR, Yearless.monthDay(match.value(MONTH), match.value(DAY)))
                                : null),
                Rule.of(
                        "day-of-range",
                        "DAY [ -|to|and|or|until|till|through DAY of? MONTH ,? ]",
                        match -> monthDay(match.value(MONTH), match.value(DAY))),
                Rule.of(
                        "day-of-range-year",
                        "DAY [ -|to|and|or|until|till|through DAY of? MONTH ,? YEAR ]",
                        match -> day(match.value(YEAR), match.value(MONTH), match.value(DAY))),
                Rule.of("day-year-of-range", "DAY ,? YEAR", CalendarRules::rangeEnd),
                Rule.of(
                        "month-ordinal",
                        "MONTH the? ORDINAL",
                        match -> MonthCheck.isDated(match) && !match.after(1).equals("quarter")
                                ? monthDay(match.value(MONTH), match.value(ORDINAL))
                                : null),
                Rule.of(
                        "month-number-word",
                        "MONTH NUMBER",
                        match -> isWord(match) ? monthDay(match.value(MONTH), match.value(NUMBER)) : null),
                Rule.of(
                        "day-month",
                        "DAY of|-|/? MONTH",
                        match -> MonthCheck.isDated(match) ? monthDay(match.value(MONTH), match.value(DAY)) : null),
                Rule.of(
                        "ordinal-of-month",
                        "ORDINAL day? of MONTH",
                        match -> monthDay(match.value(MONTH), match.value(ORDINAL))),
                Rule.of(
                        "weekday-of-month",
                        "the? ORDINAL|last WEEKDAY of|in MONTH ,? of? YEAR",
                        CalendarRules::nthWeekday),
                Rule.of(
                        "weekday-of-month-alone",
                        "the? ORDINAL|last WEEKDAY of|in MONTH",
                        CalendarRules::nthWeekdayOfMonth),
                Rule.of("month-year", "MONTH ,|-|/? of? YEAR", match -> month(match.value(YEAR), match.value(MONTH))),
                Rule.of(
                        "month-short-year",
                        "MONTH -? ' +SHORT",
                        match -> month(Years.full(match.value(SHORT)), match.value(MONTH))),
                Rule.of("month-year-in-words", "MONTH NUMBER NUMBER", match -> {
                    int year = Years.spoken(match.value(NUMBER, 0), match.value(NUMBER, 1));
                    return isWord(match) && year > 0 ? month(year, match.value(MONTH)) : null;
                }),
                Rule.of(
                        "month-alone",
                        "MONTH",
                        match -> MonthCheck.isBare(match)
                                ? Meaning.of(Grain.MONTH, Base.YEAR, Yearless.month(match.value(MONTH)))
                                : null));
    }

    /** The “9, 2031” of “March 5–9, 2031”. */
    private static @Nullable Meaning rangeEnd(Match match) {
        Term before = match.line().endingAt(match.first() - 2);
        Expression begin = before == null ? null : before.expression();
        if (begin == null || !begin.rule().equals("month-day-of-range")) {
            return null;
        }
        int day = match.value(DAY);
        int year = match.value(YEAR);
        return Meaning.stated(Grain.DAY, frame -> {
            TimexValue first = begin.meaning().reading().resolve(frame);
            LocalDate from = first == null ? null : first.earliest();
            return from == null || day > from.lengthOfMonth()
                    ? null
                    : TimexValue.of(from.withYear(year).withDayOfMonth(day));
        });
    }

    private static int dayOf(Match match) {
        return match.has(DAY) ? match.value(DAY) : match.has(ORDINAL) ? match.value(ORDINAL) : match.value(NUMBER);
    }

    /** Whether the number is spelled, since “May 2000” and “June 30” have rules of their own. */
    private static boolean isWord(Match match) {
        Term number = match.term(NUMBER, 0);
        return number != null
                && !number.is(SHORT)
                && !Character.isDigit(number.word().charAt(0));
    }

    private static @Nullable Meaning inWords(Match match) {
        boolean dayIsNumber = !match.has(ORDINAL);
        int first = dayIsNumber ? 1 : 0;
        if (match.term(NUMBER, first + 1) == null) {
            return null;
        }
        int year = Years.spoken(match.value(NUMBER, first), match.value(NUMBER, first + 1));
        int day = dayIsNumber ? match.value(NUMBER) : match.value(ORDINAL);
        return year > 0 ? day(year, match.value(MONTH), day) : null;
    }

    /** “May sixth two thousand and thirty-one”. */
    private static @Nullable Meaning inOneNumber(Match match, boolean dayIsNumber) {
        Term term = match.term(NUMBER, dayIsNumber ? 1 : 0);
        if (term == null || !Words.isLetters(match.tokens().word(term.first()))) {
            return null;
        }
        int year = term.value(NUMBER);
        int day = dayIsNumber ? match.value(NUMBER) : match.value(ORDINAL);
        return year >= 1000 && day <= 31 ? day(year, match.value(MONTH), day) : null;
    }

    /** “The first Monday of May 2031”. */
    private static @Nullable Meaning nthWeekday(Match match) {
        int n = match.has(ORDINAL) ? match.value(ORDINAL) : -1;
        if (n > 5) {
            return null;
        }
        YearMonth month = YearMonth.of(match.value(YEAR), match.value(MONTH));
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(match.value(WEEKDAY))));
        boolean inside = YearMonth.from(day).equals(month);
        return Meaning.stated(Grain.DAY, inside ? Reading.of(TimexValue.of(day)) : Reading.UNKNOWN);
    }

    /** “The second Tuesday in November”. */
    private static @Nullable Meaning nthWeekdayOfMonth(Match match) {
        int n = match.has(ORDINAL) ? match.value(ORDINAL) : -1;
        if (n > 5) {
            return null;
        }
        Reading month = Yearless.month(match.value(MONTH));
        DayOfWeek weekday = DayOfWeek.of(match.value(WEEKDAY));
        return Meaning.of(Grain.DAY, Base.YEAR, frame -> {
            TimexValue of = month.resolve(frame);
            LocalDate first = of == null ? null : of.earliest();
            if (first == null) {
                return null;
            }
            LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
            return day.getMonthValue() == first.getMonthValue() ? TimexValue.of(day) : null;
        });
    }

    /** A day of a stated year; one that no calendar has is found and left without a value. */
    static Meaning day(int year, int month, int day) {
        try {
            return Meaning.stated(Grain.DAY, Reading.of(TimexValue.of(LocalDate.of(year, month, day))));
        } catch (DateTimeException impossible) {
            return Meaning.stated(Grain.DAY, Reading.UNKNOWN);
        }
    }

    private static @Nullable Meaning monthDay(int month, int day) {
        return day < 1 || day > 31 ? null : Meaning.of(Grain.DAY, Base.YEAR, Yearless.monthDay(month, day));
    }

    private static Meaning month(int year, int month) {
        return Meaning.stated(Grain.MONTH, Reading.of(new TimexValue.Month(YearMonth.of(year, month))));
    }
}
