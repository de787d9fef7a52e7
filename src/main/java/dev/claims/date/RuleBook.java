package dev.claims.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules that run together: from left to right over a line, at each term the longest match, among equals the rule that
 * stands first in the book. What a rule finds becomes one term, which the next book sees.
 */
final class RuleBook {

    private record Entry(int place, Rule rule) {}

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final int longest;
    private long opening;

    RuleBook(List<Rule> rules) {
        int most = 0;
        for (int i = 0; i < rules.size(); i++) {
            Entry entry = new Entry(i, rules.get(i));
            index(entry);
            most = Math.max(most, entry.rule().pattern().elements().size());
            entry.rule().pattern().elements().forEach(element -> words.addAll(element.words()));
        }
        longest = most;
    }

    private void index(Entry entry) {
        for (Pattern.Element element : entry.rule().pattern().elements()) {
            for (Kind kind : Kind.values()) {
                if ((element.kinds() & kind.bit()) != 0) {
                    opening |= kind.bit();
                    byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(entry);
                }
            }
            element.words()
                    .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(entry));
            if (!element.optional()) {
                return;
            }
        }
    }

    /** The words that patterns spell out. */
    Set<String> words() {
        return words;
    }

    /** Puts into {@code line} every expression that the rules find in it. */
    void apply(Line line) {
        int at = line.begin();
        while (at < line.end()) {
            Term term = line.at(at);
            if (term == null) {
                at++;
                continue;
            }
            Expression found = best(line, term);
            if (found != null) {
                line.put(found);
            }
            at = (found == null ? term.last() : found.last()) + 1;
        }
    }

    private @Nullable Expression best(Line line, Term term) {
        Search search = new Search(line, term, longest);
        for (long kinds = term.kinds() & opening; kinds != 0; kinds &= kinds - 1) {
            attempt(search, byKind.get(KINDS.get(Long.numberOfTrailingZeros(kinds))));
        }
        attempt(search, byWord.get(term.word()));
        return search.best();
    }

    private static void attempt(Search search, @Nullable List<Entry> entries) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            search.attempt(entries.get(i).place(), entries.get(i).rule());
        }
    }
}
