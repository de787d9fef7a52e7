package dev.claims.quote;

import dev.claims.quote.Saying.Order;
import org.jspecify.annotations.Nullable;

/** The plan was “Q” for the town, X said. The cue closes the clause that the fragment stands in. */
final class FragmentBeforeCue implements Sieve {

    @Override
    public String name() {
        return "fragment-before-cue";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        for (Saying saying : scene.sayings(candidate.sentence())) {
            if (saying.from() < candidate.after()) {
                continue;
            }
            boolean isAside = reading.is(saying.from() - 1, ',')
                    || reading.isMarked(saying.from() - 1)
                    || saying.order() == Order.ACCORDING_TO;
            if (isAside
                    && saying.order() != Order.SHARED
                    && saying.isAsserted()
                    && saying.cue().isSpokenMostly()) {
                return scene.ascription(saying, name());
            }
        }
        return null;
    }
}
