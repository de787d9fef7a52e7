package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Brandt was blunt: “Q”. No cue, but a colon after a clause that has a subject; or the name alone, as in a transcript. */
final class SourceBeforeColon implements Sieve {

    @Override
    public String name() {
        return "source-before-colon";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        if (!reading.is(candidate.first() - 1, ':') || candidate.first() - 1 <= reading.start(candidate.sentence())) {
            return null;
        }
        Mention source = scene.subjects()
                .of(reading.start(candidate.sentence()), candidate.first(), candidate.first());
        return source == null ? null : new Ascription(source, null, null, name());
    }
}
