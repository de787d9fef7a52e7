package dev.claims.quote;

import dev.claims.article.Span;
import org.jspecify.annotations.Nullable;

/** Joins the parts of one quote: those on both sides of its cue, and those of several paragraphs. */
final class Groups {

    private Groups() {}

    /** The span of the first part by candidate; {@code null} for a quote of one part. */
    static @Nullable Span[] of(Scene scene) {
        @Nullable Span[] groups = new Span[scene.candidates().size()];
        for (Candidate candidate : scene.candidates()) {
            Candidate before = scene.before(candidate);
            if (before == null || !isGoneOn(before, candidate, scene)) {
                continue;
            }
            Span first = groups[before.index()];
            groups[before.index()] = first == null ? before.marked().inner() : first;
            groups[candidate.index()] = groups[before.index()];
        }
        return groups;
    }

    private static boolean isGoneOn(Candidate before, Candidate candidate, Scene scene) {
        Ascription first = scene.of(before);
        Ascription second = scene.of(candidate);
        if (first == null || second == null) {
            return false;
        }
        if (candidate.marked().continues()) {
            return !second.rule().equals(Turn.NAME_OF_SIEVE);
        }
        Saying saying = first.saying();
        Saying again = second.saying();
        return saying != null
                && again != null
                && saying.words().equals(again.words())
                && before.sentence() == candidate.sentence()
                && before.after() <= saying.from()
                && saying.group().after() <= candidate.first();
    }
}
