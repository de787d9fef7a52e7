package dev.claims.claim;

import dev.claims.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date or time of day that the article states: a TIMEX3 of type DATE, TIME or SET.
 *
 * @param value what it resolves to, {@code null} where that is not known
 * @param mod TIMEX3 modifier where one is stated
 * @param set whether it recurs (“every Tuesday”)
 * @param attribution who says it, where it stands in a quote
 */
public record Timex(
        Span span,
        @Nullable TimexValue value,
        @Nullable Mod mod,
        boolean set,
        @Nullable Attribution attribution,
        String rule)
        implements Claim {

    /** TIMEX3 modifiers that the record knows. */
    public enum Mod {
        START,
        MID,
        END,
        APPROX,
        BEFORE,
        AFTER
    }

    public Timex attributedTo(Attribution to) {
        return new Timex(span, value, mod, set, to, rule);
    }

    @Override
    public Type type() {
        return Type.DATE;
    }
}
