package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** Two people talk, a paragraph each: who is asked answers. */
final class Alternation implements Sieve {

    @Override
    public String name() {
        return "alternation";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        if (before == null
                || !candidate.isAlone()
                || !isNextParagraph(before, candidate, scene)
                || !endsAsQuestion(before, scene.reading())) {
            return null;
        }
        Candidate first = scene.before(before);
        while (first != null && first.sentence() == before.sentence()) {
            first = scene.before(first);
        }
        if (first == null || !isNextParagraph(first, before, scene)) {
            return null;
        }
        Ascription asker = scene.of(before);
        Ascription answerer = scene.of(first);
        return asker == null
                        || answerer == null
                        || asker.source() == null
                        || asker.source().equals(answerer.source())
                ? null
                : answerer.by(name());
    }

    private static boolean isNextParagraph(Candidate before, Candidate candidate, Scene scene) {
        return candidate.sentence() - before.sentence() <= 2
                && !scene.reading().isSameBlock(before.sentence(), candidate.sentence());
    }

    private static boolean endsAsQuestion(Candidate candidate, Reading reading) {
        int end = candidate.marked().inner().end();
        return end > 0 && reading.article().text().charAt(end - 1) == '?';
    }
}
