package dev.claims.claim;

import dev.claims.article.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated quantity.
 *
 * @param span number with its approximator and its unit or counted noun
 * @param value the stated number in full; {@code null} where only a range or a vague amount is stated
 * @param min lower end of a range or vague amount
 * @param max upper end of a range or vague amount
 * @param bound the side on which {@code value} is a limit, {@code null} where it is none
 * @param unit ISO 4217 code, {@code %}, {@code pp}, unit of time, unit symbol or counted noun, by kind
 * @param iso ISO 8601 duration, for durations only
 * @param per the unit that this is a rate of
 * @param attribution who says it, where it stands in a quote
 */
public record Figure(
        Span span,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Bound bound,
        boolean approximate,
        @Nullable String unit,
        @Nullable String iso,
        @Nullable String per,
        @Nullable Attribution attribution,
        String rule)
        implements Claim {

    /** What is measured. */
    public enum Kind {
        MONEY,
        PERCENT,
        COUNT,
        MEASURE,
        DURATION,
        MULTIPLE
    }

    /** Which limit the value is. */
    public enum Bound {
        MIN,
        MAX
    }

    public Figure {
        if (iso != null && kind != Kind.DURATION) {
            throw new IllegalArgumentException("an ISO duration on a " + kind);
        }
    }

    public Figure attributedTo(Attribution to) {
        return new Figure(span, kind, value, min, max, bound, approximate, unit, iso, per, to, rule);
    }

    @Override
    public Type type() {
        return Type.FIGURE;
    }
}
