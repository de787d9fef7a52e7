package dev.claims.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and days, for every stage that has to know that they are no people and count nothing. */
public final class CalendarWords {

    private static final Map<String, Set<String>> CLASSES = classes();

    private CalendarWords() {}

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("calendar-names").rows()) {
            Set<String> words = classes.computeIfAbsent(row.get("class"), key -> new HashSet<>());
            row.list("words").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return classes;
    }

    /** The words in small letters of the classes {@code names}, such as {@code month} and {@code month-short}. */
    public static Set<String> of(String... names) {
        Set<String> words = new HashSet<>();
        List.of(names).forEach(name -> words.addAll(CLASSES.getOrDefault(name, Set.of())));
        return Set.copyOf(words);
    }
}
