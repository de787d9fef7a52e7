package dev.claims.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules that run together: from left to right over a line, at each term the longest match, among equals the rule that
 * stands first in the book. What a rule finds becomes one term, which the next book sees.
 */
final class RuleBook {

    private final @Nullable Openings[] byKind = new Openings[Long.SIZE];
    private final @Nullable Openings[] byWord;
    private final long opening;
    private final int longest;
    private final Anchors anchors = new Anchors();

    /** Numbers the words of its rules in {@code literals}. */
    RuleBook(List<Rule> rules, Literals literals) {
        Map<Integer, Openings> words = new HashMap<>();
        long kinds = 0;
        int most = 0;
        for (int place = 0; place < rules.size(); place++) {
            Pattern pattern = Pattern.of(rules.get(place).pattern(), literals);
            anchors.add(pattern);
            most = Math.max(most, pattern.size());
            for (int i = 0; i < pattern.opening(); i++) {
                kinds |= pattern.element(i).kinds();
                index(place, rules.get(place), pattern, i, words);
            }
        }
        opening = kinds;
        longest = most;
        byWord = new Openings[literals.limit()];
        words.forEach((word, openings) -> byWord[word] = openings);
    }

    private void index(int place, Rule rule, Pattern pattern, int i, Map<Integer, Openings> words) {
        Pattern.Element element = pattern.element(i);
        for (long kinds = element.kinds(); kinds != 0; kinds &= kinds - 1) {
            int kind = Long.numberOfTrailingZeros(kinds);
            Openings openings = byKind[kind] == null ? new Openings() : byKind[kind];
            openings.add(place, rule, pattern, i);
            byKind[kind] = openings;
        }
        for (int word : element.words()) {
            words.computeIfAbsent(word, none -> new Openings()).add(place, rule, pattern, i);
        }
    }

    /** What a line must have for any rule to match in it. */
    Anchors anchors() {
        return anchors;
    }

    /** Puts into {@code line} every expression that the rules find in it. */
    void apply(Line line) {
        if (!anchors.holdOf(line)) {
            return;
        }
        Search search = new Search(line, longest);
        int at = line.begin();
        while (at < line.end()) {
            Term term = line.at(at);
            if (term == null) {
                at++;
                continue;
            }
            Expression found = best(line, term, search);
            if (found != null) {
                line.put(found);
            }
            at = (found == null ? term.last() : found.last()) + 1;
        }
    }

    private @Nullable Expression best(Line line, Term term, Search search) {
        Term next = line.at(term.last() + 1);
        search.begin(term.first());
        for (long kinds = term.kinds() & opening; kinds != 0; kinds &= kinds - 1) {
            attempt(search, byKind[Long.numberOfTrailingZeros(kinds)], next);
        }
        // Words with higher numbers stand in later books alone.
        if (term.literal() < byWord.length) {
            attempt(search, byWord[term.literal()], next);
        }
        return search.best();
    }

    private static void attempt(Search search, @Nullable Openings openings, @Nullable Term next) {
        if (openings != null) {
            openings.attempt(search, next);
        }
    }
}
