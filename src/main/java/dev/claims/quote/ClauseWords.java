package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The function words by which clauses are told apart, from {@code lexicon/en/clause-words.tsv}; read once, immutable. */
final class ClauseWords {

    private static final Map<String, Set<String>> SETS = Lexicon.load("clause-words").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> Set.copyOf(row.list("words"))));

    private ClauseWords() {}

    /** The words of row {@code name}, in lower case; a row that is not there is a broken build and throws. */
    static Set<String> of(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException("no such clause words: " + name);
        }
        return words;
    }
}
