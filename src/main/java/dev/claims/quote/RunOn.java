package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** A quote that runs over paragraphs, each of which opens its mark again, is its first part's, or its last one's. */
final class RunOn implements Sieve {

    /** Paragraphs before the one that names the source, at most. */
    private static final int PARAGRAPHS = 8;

    @Override
    public String name() {
        return "run-on";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        Ascription first = candidate.marked().continues() && before != null ? scene.of(before) : null;
        return first == null ? ofLater(candidate, scene) : first.by(name());
    }

    /** Whether the first part, a few paragraphs back, stands behind a colon: it was told there whose it is. */
    private static boolean isIntroduced(Candidate candidate, Scene scene) {
        Candidate first = candidate;
        for (int i = 0; i < PARAGRAPHS && first != null && first.marked().continues(); i++) {
            first = scene.before(first);
        }
        return first != null && scene.reading().is(first.first() - 1, ':');
    }

    /** “A. ¶ “B. ¶ “C,” X said: the cue may wait for the last paragraph. */
    private @Nullable Ascription ofLater(Candidate candidate, Scene scene) {
        if (isIntroduced(candidate, scene)) {
            return null;
        }
        Candidate later = scene.next(candidate);
        for (int i = 0; i < PARAGRAPHS && later != null && later.marked().continues(); i++) {
            Ascription found = scene.of(later);
            if (found != null) {
                return found.by(name());
            }
            later = scene.next(later);
        }
        return null;
    }
}
