package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** X said the plan was “Q”. X called it “Q”. The quote is a fragment in the clause of a cue before it. */
final class FragmentAfterCue implements Sieve {

    /** So many tokens after a weak cue at most. */
    private static final int REACH = 12;

    /** So many tokens after a passive that tells of nobody: “was branded a “Q””. */
    private static final int BESIDE = 3;

    @Override
    public String name() {
        return "fragment-after-cue";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Saying saying = CueBeforeQuote.nearestBefore(candidate, scene);
        boolean isFar = saying != null
                && saying.source() == null
                && candidate.first() - saying.group().after() > BESIDE;
        if (saying == null || isFar || !saying.isAsserted() || saying.cue().strength() < 1) {
            return null;
        }
        Saying whole = saying.cue().strength() == 1 ? openingWhole(candidate, scene) : null;
        if (whole != null) {
            return scene.ascription(whole, name());
        }
        return saying.cue().strength() == 1 && !isNear(saying, candidate, scene.reading())
                ? null
                : scene.ascription(saying, name());
    }

    /** “According to Ada Brandt, the survey paints a “bleak picture””: whom all of the sentence is said by. */
    private static @Nullable Saying openingWhole(Candidate candidate, Scene scene) {
        Saying first = scene.sayings(candidate.sentence()).get(0);
        boolean isOpening = first.order() == Saying.Order.ACCORDING_TO
                && first.from() == scene.reading().start(candidate.sentence());
        return isOpening ? first : null;
    }

    /** A weak cue governs what stands in its own clause alone. */
    private static boolean isNear(Saying saying, Candidate candidate, Reading reading) {
        if (candidate.first() - saying.group().after() > REACH) {
            return false;
        }
        for (int t = saying.group().after(); t < candidate.first(); t++) {
            if (reading.is(t, ',') || reading.is(t, ';')) {
                return false;
            }
        }
        return true;
    }
}
