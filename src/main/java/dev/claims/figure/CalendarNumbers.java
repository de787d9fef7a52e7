package dev.claims.figure;

import dev.claims.article.Tokens;

/** Tells numbers that are parts of dates and of times of day: they are no figures. */
final class CalendarNumbers {

    private final ClockTimes clock;
    private final DayNumbers days;
    private final YearNumbers years;

    CalendarNumbers(Tokens tokens) {
        this.clock = new ClockTimes(tokens);
        this.days = new DayNumbers(tokens);
        this.years = new YearNumbers(tokens);
    }

    /** Whether {@code amount} is part of a date or of a time; {@code hasNoun} if a counted noun follows it. */
    boolean holds(Amount amount, int end, boolean hasNoun) {
        if (!amount.isDigits()) {
            return amount.form() == Amount.Form.WORDS && clock.isSpokenHour(amount, end);
        }
        if (clock.isClock(amount, end) || days.isOrdinal(amount, end)) {
            return true;
        }
        if (!amount.isPlainInteger() || amount.value() == null || amount.value().signum() < 0) {
            return false;
        }
        int number = amount.value().precision() <= 4 ? amount.value().intValueExact() : -1;
        return number >= 0
                && (days.isDay(amount, number, end)
                        || days.isNumericDate(amount, end)
                        || years.isDecade(amount, end)
                        || years.isYear(amount, number, end, hasNoun));
    }
}
