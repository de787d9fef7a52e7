package dev.claims.figure;

import org.jspecify.annotations.Nullable;

/** What was read, {@code null} where it is no figure, and the token at which to go on. */
record Reading(@Nullable Draft draft, int next) {

    static Reading of(Draft draft) {
        return new Reading(draft, draft.last + 1);
    }

    static Reading none(int next) {
        return new Reading(null, next);
    }
}
