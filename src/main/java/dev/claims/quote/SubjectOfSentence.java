package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Brandt could only offer “a long fragment of what she said”. No cue, but words too many for a term: the subject's. */
final class SubjectOfSentence implements Sieve {

    @Override
    public String name() {
        return "subject-of-sentence";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int start = reading.start(candidate.sentence());
        if (candidate.isAlone() || candidate.first() <= start) {
            return null;
        }
        Mention source = scene.subjects().of(start, candidate.first(), candidate.first());
        boolean isMain =
                source != null && scene.isSomebody(source) && !scene.subjects().holdsVerb(start, source.firstToken());
        return !isMain ? null : new Ascription(source, null, null, name());
    }
}
