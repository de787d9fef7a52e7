package dev.claims.date;

import dev.claims.claim.TimexValue;
import org.jspecify.annotations.Nullable;

/** What an expression means once one knows what it counts from: found first, resolved later. */
@FunctionalInterface
interface Reading {

    /** The value against {@code frame}, {@code null} where it cannot be told. */
    @Nullable
    TimexValue resolve(Frame frame);

    /** What no calendar can tell: “a few months ago”, February 30. */
    Reading UNKNOWN = frame -> null;

    /** A value that needs nothing to count from. */
    static Reading of(TimexValue value) {
        return frame -> value;
    }
}
