package dev.claims.figure;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small classes of words that rules on figures look up: what stands before ages, what halves are no amounts. */
final class FigureWords {

    private static final Map<String, Set<String>> CLASSES = classes();

    private FigureWords() {}

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("figure-words").rows()) {
            classes.computeIfAbsent(row.get("class"), key -> new HashSet<>()).addAll(row.list("words"));
        }
        return classes;
    }

    /** The words of the class {@code name}; a class that the list lacks is a broken build and throws. */
    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("no such class of words: " + name);
        }
        return Set.copyOf(words);
    }
}
