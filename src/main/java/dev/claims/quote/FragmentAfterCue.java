package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** X said the plan was “Q”. X called it “Q”. The quote is a fragment in the clause of a cue before it. */
final class FragmentAfterCue implements Sieve {

    @Override
    public String name() {
        return "fragment-after-cue";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Saying saying = CueBeforeQuote.nearestBefore(candidate, scene);
        if (saying == null || !saying.isAsserted() || saying.cue().strength() < 1) {
            return null;
        }
        return scene.ascription(saying, name());
    }
}
