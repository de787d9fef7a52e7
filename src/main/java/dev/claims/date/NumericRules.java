package dev.claims.date;

import static dev.claims.date.Kind.DAY;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.SHORT;
import static dev.claims.date.Kind.YEAR;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures alone: “2031-05-06”, “5/6/2031”, “06.05.2031”. Between slashes and hyphens the month comes first, as
 * American English writes it, unless the first figure can be no month or the article writes its other dates day first
 * (“6 May”); between points the day comes first.
 */
final class NumericRules {

    private NumericRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("iso-moment", "YEAR +- +NUMBER +- +NUMBER +t +CLOCK z?", NumericRules::isoMoment),
                Rule.of("iso-day", "YEAR +- +NUMBER +- +NUMBER", match -> iso(match)),
                Rule.of("iso-day-slashes", "YEAR +/ +NUMBER +/ +NUMBER", match -> iso(match)),
                Rule.of("iso-day-points", "YEAR +. +NUMBER +. +NUMBER", match -> iso(match)),
                Rule.of("iso-month", "YEAR +- +SHORT", NumericRules::isoMonth),
                Rule.of("slashed-day", "NUMBER +/ +NUMBER +/ +NUMBER", match -> figures(match, false)),
                Rule.of("hyphened-day", "NUMBER +- +NUMBER +- +NUMBER", match -> figures(match, false)),
                Rule.of("pointed-day", "NUMBER +. +NUMBER +. +NUMBER", match -> figures(match, true)),
                Rule.of("slashed-month-day", "DAY +/ +DAY", NumericRules::monthDay));
    }

    private static @Nullable Meaning iso(Match match) {
        int month = match.value(NUMBER, 1);
        int day = match.value(NUMBER, 2);
        return month < 1 || month > 12 || day < 1 || day > 31 ? null : CalendarRules.day(match.value(YEAR), month, day);
    }

    /** “2031-05-08T10:30:00Z”. */
    private static @Nullable Meaning isoMoment(Match match) {
        Meaning day = iso(match);
        if (day == null) {
            return null;
        }
        String clock = ClockRules.clockText(match.value(Kind.CLOCK)) + (match.has("z") ? "Z" : "");
        return day.with(Grain.TIME, frame -> {
            TimexValue value = day.reading().resolve(frame);
            return value instanceof TimexValue.Day date ? new TimexValue.Moment(date.day(), clock) : value;
        });
    }

    /** “2031-05” is a month, “2031-32” two years; “2011-12” is read as years, as news writes it. */
    private static @Nullable Meaning isoMonth(Match match) {
        int year = match.value(YEAR);
        int month = match.value(SHORT);
        boolean range = month > year % 100;
        if (month < 1 || month > 12 || range || match.after(1).equals("-")) {
            return null;
        }
        return Meaning.stated(Grain.MONTH, Reading.of(new TimexValue.Month(YearMonth.of(year, month))));
    }

    private static @Nullable Meaning figures(Match match, boolean dayFirst) {
        int one = match.value(NUMBER, 0);
        int two = match.value(NUMBER, 1);
        int year = match.value(NUMBER, 2);
        if (Words.tellOf("number", match.before(1))) {
            return null;
        }
        Term last = match.term(NUMBER, 2);
        if (last == null || (!last.is(YEAR) && !last.is(SHORT)) || one < 1 || two < 1) {
            return null;
        }
        if (last.is(SHORT) && !last.is(YEAR)) {
            year = Years.full(year);
        }
        boolean first = (dayFirst && two <= 12) || one > 12;
        int month = first ? two : one;
        int day = first ? one : two;
        if (month > 12 || day > 31) {
            return null;
        }
        Meaning stated = CalendarRules.day(year, month, day);
        if (dayFirst || one > 12 || two > 12) {
            return stated;
        }
        Meaning british = CalendarRules.day(year, two, one);
        return Meaning.stated(
                Grain.DAY,
                frame -> (frame.isDayFirst() ? british : stated).reading().resolve(frame));
    }

    private static @Nullable Meaning monthDay(Match match) {
        String before = match.before(1);
        boolean cued = Words.leadTo("month-and-day", before) || isWeekday(match);
        if (!cued || match.after(1).equals("/") || match.before(1).equals("/")) {
            return null;
        }
        int one = match.value(DAY, 0);
        int two = match.value(DAY, 1);
        int month = one > 12 ? two : one;
        int day = one > 12 ? one : two;
        if (month > 12) {
            return null;
        }
        Reading reading = Yearless.monthDay(month, day);
        Reading british = one <= 12 && two <= 12 ? Yearless.monthDay(two, one) : reading;
        return Meaning.of(Grain.DAY, Base.YEAR, frame -> (frame.isDayFirst() ? british : reading).resolve(frame));
    }

    private static boolean isWeekday(Match match) {
        Term before = match.line().at(match.first() - 1);
        return before != null && (before.is(Kind.WEEKDAY) || before.is(Kind.DATE));
    }
}
