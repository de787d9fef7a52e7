package dev.claims.date;

import static dev.claims.date.Kind.HOLIDAY;
import static dev.claims.date.Kind.YEAR;

import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.List;

/** Holidays and other named days: “Thanksgiving”, “Christmas 2031”, “last Easter”. */
final class HolidayRules {

    private HolidayRules() {}

    static List<Rule> rules(Holidays holidays) {
        return List.of(
                Rule.of(
                        "named-day",
                        "HOLIDAY",
                        match -> LookalikeCheck.isFestive(match)
                                ? null
                                : holidays.isOnce(match.value(HOLIDAY))
                                        ? Meaning.stated(Grain.DAY, Reading.of(holidays.in(2000, match.value(HOLIDAY))))
                                        : Meaning.of(
                                                Grain.DAY,
                                                Base.YEAR,
                                                Yearless.holiday(holidays, match.value(HOLIDAY)))),
                Rule.of(
                        "named-day-year",
                        "HOLIDAY ,? of? YEAR",
                        match -> Meaning.stated(
                                Grain.DAY, Reading.of(holidays.in(match.value(YEAR), match.value(HOLIDAY))))),
                Rule.of(
                        "year-named-day",
                        "YEAR HOLIDAY",
                        match -> Meaning.stated(
                                Grain.DAY, Reading.of(holidays.in(match.value(YEAR), match.value(HOLIDAY))))),
                Rule.of("last-named-day", "last HOLIDAY", match -> shifted(holidays, match.value(HOLIDAY), -1)),
                Rule.of("this-named-day", "this HOLIDAY", match -> shifted(holidays, match.value(HOLIDAY), 0)),
                Rule.of(
                        "next-named-day",
                        "next|following|coming HOLIDAY",
                        match -> shifted(holidays, match.value(HOLIDAY), 1)));
    }

    private static Meaning shifted(Holidays holidays, int holiday, int step) {
        return Meaning.of(Grain.DAY, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.DAY);
            if (today == null) {
                return null;
            }
            LocalDate same = holidays.in(today.getYear(), holiday).earliest();
            boolean fits = same != null && (step < 0 ? same.isBefore(today) : step > 0 ? same.isAfter(today) : true);
            return holidays.in(today.getYear() + (fits ? 0 : step), holiday);
        });
    }
}
