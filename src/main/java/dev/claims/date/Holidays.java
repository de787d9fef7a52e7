package dev.claims.date;

import dev.claims.claim.TimexValue;
import dev.claims.lexicon.Lexicon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Holidays and other named days, and the day on which each falls in a year. */
final class Holidays {

    /** A day by year; a day that happened once is the same in every year. */
    private record Holiday(List<String> names, IntFunction<LocalDate> day, boolean once, boolean capital) {}

    private final List<Holiday> all = new ArrayList<>();

    Holidays() {
        for (Lexicon.Row row : Lexicon.load("holidays").rows()) {
            String[] day = row.get("day").split(" ");
            all.add(new Holiday(
                    row.list("names"),
                    dayOf(day),
                    day[0].equals("date"),
                    row.get("form").equals("capital")));
        }
    }

    private static IntFunction<LocalDate> dayOf(String[] day) {
        switch (day[0]) {
            case "fixed" -> {
                String monthAndDay = day[1];
                return year -> LocalDate.parse(year + "-" + monthAndDay);
            }
            case "date" -> {
                LocalDate once = LocalDate.parse(day[1]);
                return year -> once;
            }
            case "easter" -> {
                int after = Integer.parseInt(day[1]);
                return year -> easter(year).plusDays(after);
            }
            case "after-thanksgiving" -> {
                int after = Integer.parseInt(day[1]);
                return year -> nth(year, 11, 4, 4).plusDays(after);
            }
            case "after-first-monday" -> {
                int month = Integer.parseInt(day[1]);
                int after = Integer.parseInt(day[2]);
                return year -> nth(year, month, 1, 1).plusDays(after);
            }
            case "nth" -> {
                int month = Integer.parseInt(day[1]);
                int weekday = Integer.parseInt(day[2]);
                int n = Integer.parseInt(day[3]);
                return year -> nth(year, month, weekday, n);
            }
            default -> throw new IllegalStateException("holidays: " + day[0]);
        }
    }

    private static LocalDate nth(int year, int month, int weekday, int n) {
        return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    int size() {
        return all.size();
    }

    List<String> names(int holiday) {
        return all.get(holiday).names();
    }

    /** Whether it must be written with a capital. */
    boolean isCapital(int holiday) {
        return all.get(holiday).capital();
    }

    /** Whether {@code holiday} is a day that happened once and so needs no year. */
    boolean isOnce(int holiday) {
        return all.get(holiday).once();
    }

    TimexValue in(int year, int holiday) {
        return new TimexValue.Day(all.get(holiday).day().apply(year));
    }
}
