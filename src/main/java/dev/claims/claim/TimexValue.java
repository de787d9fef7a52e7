package dev.claims.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 value, such as {@code 2025-W02}, and the days that it allows.
 *
 * @param text the value as TIMEX3 writes it
 * @param earliest the first day, {@code null} where the value names no particular days ({@code XXXX-07-04})
 * @param latest the last day, {@code null} likewise
 */
public record TimexValue(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    public TimexValue {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a value that ends before it starts: " + text);
        }
    }

    /** The one day {@code day}. */
    public static TimexValue of(LocalDate day) {
        return new TimexValue(day.toString(), day, day);
    }

    @Override
    public String toString() {
        return text;
    }
}
