package dev.claims.quote;

import dev.claims.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
            new ForWhom(),
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
        List<Candidate> body = new ArrayList<>();
        List<Candidate> headlines = new ArrayList<>();
        for (Candidate candidate : scene.candidates()) {
            if (!quoteOrNot.isElsewhere(candidate) && !quoteOrNot.isPullQuote(candidate, scene.twins())) {
                (isHeadline(candidate, scene) ? headlines : body).add(candidate);
            }
        }
        List<Candidate> alone = those(body, quoteOrNot::standsAlone);
        run(GOVERNING, scene, those(body, quoteOrNot::isQuote));
        run(DISCOURSE, scene, alone);
        // A headline's words are whose the body says; nobody has spoken before it.
        run(List.of(SAME_WORDS), scene, headlines);
        run(GOVERNING, scene, those(headlines, quoteOrNot::isQuote));
        leave(alone, scene);
        leave(those(headlines, quoteOrNot::standsAlone), scene);
    }

    /** Has those that no sieve has ascribed be quotes of nobody's. */
    private static void leave(List<Candidate> candidates, Scene scene) {
        for (Candidate candidate : candidates) {
            if (scene.of(candidate) == null) {
                scene.set(candidate, new Ascription(null, null, null, "unattributed"));
            }
        }
    }

    private static List<Candidate> those(List<Candidate> candidates, Predicate<Candidate> wanted) {
        List<Candidate> those = new ArrayList<>(candidates);
        those.removeIf(wanted.negate());
        return those;
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
