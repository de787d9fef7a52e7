package dev.claims.lexicon;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of time and the words for them. */
public final class TimeUnits {

    /**
     * One unit of time.
     *
     * @param name its singular name, as a record gives it
     * @param ofDay whether ISO 8601 writes it after a T
     * @param factor how many of {@code designator} one of it is: a decade is 10 Y
     * @param designator the letter of ISO 8601
     */
    public record TimeUnit(String name, boolean ofDay, BigDecimal factor, String designator) {

        /** {@code amount} of this unit in ISO 8601: five months are {@code P5M}, 5½ hours {@code PT5H30M}. */
        public String iso(BigDecimal amount) {
            if (amount.signum() < 0) {
                return "-" + iso(amount.negate());
            }
            BigDecimal total = amount.multiply(factor);
            BigDecimal minutes = total.multiply(SIXTY);
            boolean isHoursAndMinutes = designator.equals("H")
                    && total.stripTrailingZeros().scale() > 0
                    && minutes.stripTrailingZeros().scale() <= 0;
            if (isHoursAndMinutes) {
                BigDecimal[] parts = minutes.divideAndRemainder(SIXTY);
                String hours = parts[0].signum() == 0 ? "" : parts[0].toBigInteger() + "H";
                return "PT" + hours + parts[1].toBigInteger() + "M";
            }
            return iso(total.stripTrailingZeros().toPlainString());
        }

        private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

        /** An unknown number of them, as TIMEX3 writes it: “weeks” are {@code PXW}. */
        public String vagueIso() {
            return iso("X");
        }

        private String iso(String number) {
            return (ofDay ? "PT" : "P") + number + designator;
        }
    }

    private static final Map<String, TimeUnit> UNITS = units();

    private TimeUnits() {}

    private static Map<String, TimeUnit> units() {
        Map<String, TimeUnit> units = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("time-units").rows()) {
            TimeUnit unit = new TimeUnit(
                    row.get("unit"),
                    row.get("part").equals("T"),
                    new BigDecimal(row.get("factor")),
                    row.get("designator"));
            row.list("words").forEach(word -> units.put(word, unit));
        }
        // Asked most often of words it does not hold, to which a HashMap answers faster than Map.copyOf.
        return units;
    }

    /** The words for all units, singular and plural. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(UNITS.keySet());
    }

    /** The unit that {@code lower} names, in singular or plural, or {@code null}. */
    public static @Nullable TimeUnit of(String lower) {
        return UNITS.get(lower);
    }
}
