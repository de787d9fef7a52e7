package dev.claims.quote;

import java.util.List;
import java.util.function.Predicate;

/** Runs the sieves over the candidates. */
final class MarkedQuotes {

    private static final List<Sieve> GOVERNING = List.of(
            new CueAfterQuote(),
            new DashAttribution(),
            new CueBeforeQuote(),
            new SourceAfterQuote(),
            new VerbAfterQuote(),
            new FragmentAfterCue(),
            new FragmentBeforeCue(),
            new SourceBeforeColon());
    private static final List<Sieve> DISCOURSE = List.of(
            new RunOn(),
            new Continuation(),
            new NextInParagraph(),
            new SameWords(),
            new Alternation(),
            new SubjectOfSentence(),
            new Floating());

    private MarkedQuotes() {}

    static void ascribe(Scene scene) {
        QuoteOrNot quoteOrNot = new QuoteOrNot(scene.reading());
        Predicate<Candidate> isOpen =
                candidate -> !quoteOrNot.isElsewhere(candidate) && !quoteOrNot.isPullQuote(candidate, scene.twins());
        Predicate<Candidate> standsAlone = isOpen.and(quoteOrNot::standsAlone);
        run(GOVERNING, scene, isOpen.and(quoteOrNot::isQuote));
        run(DISCOURSE, scene, standsAlone);
        for (Candidate candidate : scene.candidates()) {
            if (scene.of(candidate) == null && standsAlone.test(candidate)) {
                scene.set(candidate, new Ascription(null, null, null, "unattributed"));
            }
        }
    }

    private static void run(List<Sieve> sieves, Scene scene, Predicate<Candidate> wanted) {
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
