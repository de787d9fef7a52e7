package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** A quote in a headline, a caption or a pull quote is whose the same words are elsewhere in the article. */
final class SameWords implements Sieve {

    @Override
    public String name() {
        return "same-words";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate twin = scene.twins().of(candidate, other -> scene.of(other) != null && scene.twins().areSame(candidate, other));
        Ascription found = twin == null ? null : scene.of(twin);
        return found == null ? null : found.by(name());
    }
}
