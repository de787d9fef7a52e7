package dev.claims.quote;

import dev.claims.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes that hold the same words: a headline or a pull quote and its place in the body. Looks words up by runs
 * of four, or whole where there are fewer, so that its cost grows with the words alone.
 */
final class Twins {

    private static final int RUN = 4;
    private static final int SHORTEST = 2;

    private final Tokens tokens;
    private final Map<String, List<Candidate>> byRun = new HashMap<>();

    Twins(Reading reading, List<Candidate> candidates) {
        this.tokens = reading.tokens();
        for (Candidate candidate : candidates) {
            for (String run : runsOf(candidate)) {
                List<Candidate> same = byRun.computeIfAbsent(run, key -> new ArrayList<>(1));
                if (same.size() < RUN) {
                    same.add(candidate);
                }
            }
        }
    }

    /** The first other candidate that shares a run of words and that {@code wanted} takes. */
    @Nullable
    Candidate of(Candidate candidate, java.util.function.Predicate<Candidate> wanted) {
        for (String run : runsOf(candidate)) {
            for (Candidate twin : byRun.getOrDefault(run, List.of())) {
                if (twin.index() != candidate.index() && wanted.test(twin)) {
                    return twin;
                }
            }
        }
        return null;
    }

    private List<String> runsOf(Candidate candidate) {
        List<String> words = new ArrayList<>();
        for (int t = candidate.first(); t < candidate.after(); t++) {
            if (tokens.kind(t) != Tokens.Kind.OTHER) {
                words.add(tokens.lower(t));
            }
        }
        if (words.size() < RUN) {
            return words.size() < SHORTEST ? List.of() : List.of(String.join(" ", words));
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
