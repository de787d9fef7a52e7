package dev.claims.figure;

import dev.claims.claim.Figure.Kind;
import dev.claims.lexicon.TimeUnits.TimeUnit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param name as a record gives it; {@code null} for multiples
 * @param factor by which the written number is multiplied: 0.01 for cents
 * @param time for durations
 */
record Unit(
        Kind kind,
        @Nullable String name,
        BigDecimal factor,
        @Nullable TimeUnit time) {

    static Unit of(Kind kind, @Nullable String name) {
        return new Unit(kind, name, BigDecimal.ONE, null);
    }

    static Unit of(TimeUnit time) {
        return new Unit(Kind.DURATION, time.name(), BigDecimal.ONE, time);
    }
}
