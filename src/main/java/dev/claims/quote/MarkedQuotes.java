package dev.claims.quote;

import java.util.List;

/** Runs the sieves over the candidates. */
final class MarkedQuotes {

    private static final List<Sieve> GOVERNING =
            List.of(
                    new CueAfterQuote(),
                    new DashAttribution(),
                    new CueBeforeQuote(),
                    new FragmentAfterCue(),
                    new FragmentBeforeCue(),
                    new SourceBeforeColon());
    private static final List<Sieve> DISCOURSE =
            List.of(
            new RunOn(),
            new Continuation(),
            new NextInParagraph(),
            new SameWords(),
            new Alternation(),
            new Floating());

    private MarkedQuotes() {}

    static void ascribe(Scene scene) {
        QuoteOrNot quoteOrNot = new QuoteOrNot(scene.reading());
        run(GOVERNING, scene, quoteOrNot::isQuote);
        run(DISCOURSE, scene, quoteOrNot::standsAlone);
        for (Candidate candidate : scene.candidates()) {
            if (scene.of(candidate) == null && quoteOrNot.standsAlone(candidate)) {
                scene.set(candidate, new Ascription(null, null, null, "unattributed"));
            }
        }
    }

    private static void run(List<Sieve> sieves, Scene scene, java.util.function.Predicate<Candidate> wanted) {
        for (Sieve sieve : sieves) {
            for (Candidate candidate : scene.candidates()) {
                if (scene.of(candidate) != null || !wanted.test(candidate)) {
                    continue;
                }
                Ascription found = sieve.ascribe(candidate, scene);
                if (found != null) {
                    scene.set(candidate, found);
                }
            }
        }
    }
}
