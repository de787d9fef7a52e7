package dev.claims.quote;

import dev.claims.article.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes that hold the same words: a headline or a pull quote and its place in the body. Looks words up by runs
 * of four, or whole where there are fewer, so that its cost grows with the words alone.
 */
final class Twins {

    private static final int RUN = 4;
    private static final int SHORTEST = 2;
    /** So many quotes of one run are kept: a phrase that stands in more of them tells none of them apart. */
    private static final int KEPT = 4;

    private static final long PRIME = 1_000_003;

    private final Tokens tokens;
    private final List<Candidate> candidates;
    private @Nullable Map<Long, List<Candidate>> byRun;

    Twins(Reading reading, List<Candidate> candidates) {
        this.tokens = reading.tokens();
        this.candidates = candidates;
    }

    /** The first other candidate that shares a run of words and that {@code wanted} takes. */
    @Nullable
    Candidate of(Candidate candidate, Predicate<Candidate> wanted) {
        Map<Long, List<Candidate>> index = index();
        List<Candidate> found = new ArrayList<>(1);
        eachRun(candidate, run -> {
            for (Candidate twin : index.getOrDefault(run, List.of())) {
                if (found.isEmpty() && twin.index() != candidate.index() && wanted.test(twin)) {
                    found.add(twin);
                }
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** As {@link #of}, for one that holds all the words of {@code candidate}. */
    @Nullable
    Candidate ofWhole(Candidate candidate, Predicate<Candidate> wanted) {
        return of(candidate, twin -> wanted.test(twin) && holds(twin, candidate));
    }

    /** Whether all the words of {@code part} stand in {@code whole}. */
    private boolean holds(Candidate whole, Candidate part) {
        Set<Long> runs = new HashSet<>();
        eachRun(whole, runs::add);
        boolean[] isHeld = {true};
        eachRun(part, run -> isHeld[0] &= runs.contains(run));
        return isHeld[0];
    }

    /** Whether one of the two holds all the words of the other. */
    boolean areSame(Candidate one, Candidate other) {
        return one.words() < other.words() ? holds(other, one) : holds(one, other);
    }

    private Map<Long, List<Candidate>> index() {
        Map<Long, List<Candidate>> index = byRun;
        if (index == null) {
            Map<Long, List<Candidate>> fresh = new HashMap<>();
            for (Candidate candidate : candidates) {
                eachRun(candidate, run -> add(fresh, run, candidate));
            }
            byRun = fresh;
            index = fresh;
        }
        return index;
    }

    private static void add(Map<Long, List<Candidate>> index, long run, Candidate candidate) {
        List<Candidate> same = index.computeIfAbsent(run, key -> new ArrayList<>(1));
        if (same.size() < KEPT) {
            same.add(candidate);
        }
    }

    /** The hash of each run of words: of 64 bits, so that two runs of one article do not meet by chance. */
    private void eachRun(Candidate candidate, LongConsumer each) {
        long[] last = new long[RUN];
        int count = 0;
        long all = 0;
        for (int t = candidate.first(); t < candidate.after(); t++) {
            if (tokens.kind(t) == Tokens.Kind.OTHER) {
                continue;
            }
            long word = tokens.lower(t).hashCode();
            all = all * PRIME + word;
            last[count++ % RUN] = word;
            if (count >= RUN) {
                long run = 0;
                for (int i = 0; i < RUN; i++) {
                    run = run * PRIME + last[(count + i) % RUN];
                }
                each.accept(run);
            }
        }
        if (count < RUN && count >= SHORTEST) {
            each.accept(all);
        }
    }
}
