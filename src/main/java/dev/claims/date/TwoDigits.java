package dev.claims.date;

/** Months, days, hours and minutes as values write them; {@link String#format} takes twenty times as long. */
final class TwoDigits {

    private TwoDigits() {}

    /** “05” of 5. */
    static String of(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
