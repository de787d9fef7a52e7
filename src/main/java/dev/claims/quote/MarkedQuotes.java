package dev.claims.quote;

import dev.claims.article.Block;
import java.util.List;
import java.util.stream.Stream;

/** Runs the sieves over the candidates. */
final class MarkedQuotes {

    private static final Sieve SAME_WORDS = new SameWords();
    private static final List<Sieve> GOVERNING = List.of(
            new Turn(),
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
            new Echo(),
            new Continuation(),
            new NextInParagraph(),
            new RunOn(),
            SAME_WORDS,
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
        List<Candidate> body =
                open.stream().filter(candidate -> !isHeadline(candidate, scene)).toList();
        List<Candidate> headlines =
                open.stream().filter(candidate -> isHeadline(candidate, scene)).toList();
        run(GOVERNING, scene, body.stream().filter(quoteOrNot::isQuote).toList());
        run(DISCOURSE, scene, body.stream().filter(quoteOrNot::standsAlone).toList());
        // A headline's words are whose the body says; nobody has spoken before it.
        run(List.of(SAME_WORDS), scene, headlines);
        run(GOVERNING, scene, headlines.stream().filter(quoteOrNot::isQuote).toList());
        for (Candidate candidate : open) {
            if (scene.of(candidate) == null && quoteOrNot.standsAlone(candidate)) {
                scene.set(candidate, new Ascription(null, null, null, "unattributed"));
            }
        }
    }

    private static boolean isHeadline(Candidate candidate, Scene scene) {
        Block.Kind kind = scene.reading()
                .article()
                .sentences()
                .get(candidate.sentence())
                .block()
                .kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
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
