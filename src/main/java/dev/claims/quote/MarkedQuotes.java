package dev.claims.quote;

import java.util.List;
import java.util.stream.Stream;

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
            new SourceBeforeColon(),
            new DocumentAsSubject());
    private static final List<Sieve> DISCOURSE = List.of(
            new Continuation(),
            new NextInParagraph(),
            new RunOn(),
            new SameWords(),
            new Alternation(),
            new SubjectOfSentence(),
            new Floating());

    private MarkedQuotes() {}

    /** All sieves in their order. */
    static Stream<Sieve> sieves() {
        return Stream.concat(GOVERNING.stream(), DISCOURSE.stream());
    }

    static void ascribe(Scene scene) {
        QuoteOrNot quoteOrNot = new QuoteOrNot(scene.reading());
        List<Candidate> open = scene.candidates().stream()
                .filter(candidate ->
                        !quoteOrNot.isElsewhere(candidate) && !quoteOrNot.isPullQuote(candidate, scene.twins()))
                .toList();
        List<Candidate> alone = open.stream().filter(quoteOrNot::standsAlone).toList();
        run(GOVERNING, scene, open.stream().filter(quoteOrNot::isQuote).toList());
        run(DISCOURSE, scene, alone);
        for (Candidate candidate : alone) {
            if (scene.of(candidate) == null) {
                scene.set(candidate, new Ascription(null, null, null, "unattributed"));
            }
        }
    }

    private static void run(List<Sieve> sieves, Scene scene, List<Candidate> candidates) {
        for (Sieve sieve : sieves) {
            for (Candidate candidate : candidates) {
                Ascription found = scene.of(candidate) == null ? sieve.ascribe(candidate, scene) : null;
                if (found != null) {
                    scene.set(candidate, found);
                }
            }
        }
    }
}
