package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** “Q,” the not so easily read of phrases said. All between a quote that opens its sentence and a cue is the source. */
final class SourceAfterQuote implements Sieve {

    private static final long JOINTS = ClauseWords.of("no-source-opener");
    /** So many tokens may name the source between a quote and its cue. */
    private static final int REACH = 12;

    @Override
    public String name() {
        return "source-after-quote";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int at = candidate.after();
        if (candidate.first() > reading.start(candidate.sentence())
                || !CueAfterQuote.endsOpen(candidate, reading)
                || reading.isAny(at, JOINTS)
                || reading.lower(at).endsWith("ing")) {
            return null;
        }
        for (Saying saying : scene.sayings(candidate.sentence())) {
            int first = saying.group().first();
            if (first <= at || saying.order() == Saying.Order.ACCORDING_TO) {
                continue;
            }
            boolean isClose = first - at <= REACH && saying.cue().strength() >= 2 && saying.isReport();
            return isClose && reading.areWords(at, first)
                    ? new Ascription(
                            reading.nounPhrase(at, first), reading.article().words(saying.words()), null, name())
                    : null;
        }
        return null;
    }
}
