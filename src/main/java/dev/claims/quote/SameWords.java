package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** A quote in a headline, a caption or a pull quote is whose the same words are elsewhere in the article. */
final class SameWords implements Sieve {

    /** A line of no more words than these may be said twice by two people. */
    private static final int SHORT = 2;

    /** A quote so many times as long as a fragment of fewer words than these only takes up its words. */
    private static final int LONGER = 4;

    private static final int FRAGMENT = 5;

    @Override
    public String name() {
        return "same-words";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        if (!isHeadline(candidate, scene.reading())) {
            return null;
        }
        Candidate twin = scene.twins()
                .of(
                        candidate,
                        other -> scene.of(other) != null
                                && !isTakenUp(other, candidate)
                                && scene.twins().areSame(candidate, other));
        Ascription found = twin == null ? null : scene.of(twin);
        return found == null ? null : found.by(name());
    }

    private static boolean isTakenUp(Candidate fragment, Candidate whole) {
        return fragment.words() < FRAGMENT && fragment.words() * LONGER < whole.words();
    }

    /** Headlines and captions do not end in a full stop; sentences do, inside their marks or after them. */
    private static boolean isHeadline(Candidate candidate, Reading reading) {
        return (candidate.isAlone() && candidate.words() > SHORT)
                || !reading.is(reading.end(candidate.sentence()) - 1, '.');
    }
}
