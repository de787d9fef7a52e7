package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** “A.” “B,” X said. A quote that opens a paragraph without a cue is whose the next one in it is. */
final class NextInParagraph implements Sieve {

    @Override
    public String name() {
        return "next-in-paragraph";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate next = scene.next(candidate);
        boolean isAfter = candidate.first() > scene.reading().start(candidate.sentence());
        if (next == null
                || (isAfter && next.sentence() != candidate.sentence())
                || !scene.reading().isSameBlock(candidate.sentence(), next.sentence())) {
            return null;
        }
        Ascription found = scene.of(next);
        return found == null ? null : found.by(name());
    }
}
