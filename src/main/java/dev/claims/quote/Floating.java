package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A paragraph that is all quote is whose the paragraph before it speaks of last. */
final class Floating implements Sieve {

    @Override
    public String name() {
        return "floating";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        Candidate before = scene.before(candidate);
        if (!candidate.isAlone() && candidate.first() > reading.start(candidate.sentence())) {
            return null;
        }
        int last = candidate.sentence() - 1;
        for (int s = last; s >= 0 && reading.isSameBlock(s, last); s--) {
            Ascription found = before != null && before.sentence() == s ? scene.of(before) : null;
            if (found != null) {
                return found.by(name());
            }
            Saying saying = Continuation.lastSpeech(scene, s);
            if (saying != null) {
                return scene.ascription(saying, name());
            }
        }
        Mention subject = last < 0 ? null : scene.subjectOf(last);
        return subject == null || !scene.isSomebody(subject) ? null : new Ascription(subject, null, null, name());
    }
}
