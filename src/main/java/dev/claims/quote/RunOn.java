package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** A quote that runs over paragraphs, each of which opens its mark again, is its first part's. */
final class RunOn implements Sieve {

    @Override
    public String name() {
        return "run-on";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        if (!candidate.marked().continues() || before == null) {
            return null;
        }
        Ascription first = scene.of(before);
        return first == null ? null : first.by(name());
    }
}
