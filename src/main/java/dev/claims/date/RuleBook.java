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

    /**
     * A rule that a term can open, and what must follow that term: of ten rules that one could open, the next term
     * rules out nine, which halves the time to look for dates.
     *
     * @param kinds those that may follow
     * @param words those that may follow, a bit each by hash: a sieve that lets through some too many and none too few
     * @param alone whether nothing need follow
     */
    private record Entry(int place, Rule rule, long kinds, long words, boolean alone) {

        static Entry of(int place, Rule rule, int opening) {
            List<Pattern.Element> elements = rule.pattern().elements();
            long kinds = 0;
            long words = 0;
            for (int i = opening + 1; i < elements.size(); i++) {
                kinds |= elements.get(i).kinds();
                for (String word : elements.get(i).words()) {
                    words |= bit(word);
                }
                if (!elements.get(i).optional()) {
                    return new Entry(place, rule, kinds, words, false);
                }
            }
            return new Entry(place, rule, kinds, words, true);
        }

        static long bit(String word) {
            return 1L << word.hashCode();
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final int longest;
    private long opening;

    RuleBook(List<Rule> rules) {
        int most = 0;
        for (int i = 0; i < rules.size(); i++) {
            List<Pattern.Element> elements = rules.get(i).pattern().elements();
            index(i, rules.get(i), elements);
            most = Math.max(most, elements.size());
            elements.forEach(element -> words.addAll(element.words()));
        }
        longest = most;
    }

    private void index(int place, Rule rule, List<Pattern.Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Pattern.Element element = elements.get(i);
            Entry entry = Entry.of(place, rule, i);
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
        Term next = line.at(term.last() + 1);
        Search search = new Search(line, term, longest);
        for (long kinds = term.kinds() & opening; kinds != 0; kinds &= kinds - 1) {
            attempt(search, byKind.get(KINDS.get(Long.numberOfTrailingZeros(kinds))), next);
        }
        attempt(search, byWord.get(term.word()), next);
        return search.best();
    }

    private static void attempt(Search search, @Nullable List<Entry> entries, @Nullable Term next) {
        if (entries == null) {
            return;
        }
        long kinds = next == null ? 0 : next.kinds();
        long word = next == null ? 0 : Entry.bit(next.word());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.alone() || (entry.kinds() & kinds) != 0 || (entry.words() & word) != 0) {
                search.attempt(entry.place(), entry.rule());
            }
        }
    }
}
