package dev.claims.date;

import dev.claims.lexicon.Lexicon;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words around a date that tell what it is: those that lead to dates, and those that give away what is none. */
final class Words {

    private static final Map<String, Set<String>> LEADS = load("date-leads", "leads_to");
    private static final Map<String, Set<String>> LOOKALIKES = load("date-lookalikes", "class");

    private static final Set<String> NO_PLURALS = Set.of(
            "was",
            "has",
            "does",
            "says",
            "thanks",
            "perhaps",
            "always",
            "besides",
            "towards",
            "afterwards",
            "sometimes",
            "this",
            "plus",
            "across",
            "goes",
            "means",
            "makes",
            "takes",
            "becomes",
            "remains",
            "marks",
            "begins",
            "ends",
            "comes",
            "shows",
            "applies",
            "requires",
            "allows",
            "finds",
            "includes",
            "provides",
            "covers",
            "calls",
            "gives",
            "sets",
            "bans");

    private Words() {}

    private static Map<String, Set<String>> load(String lexicon, String column) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load(lexicon).rows()) {
            words.computeIfAbsent(row.get(column), none -> new HashSet<>()).addAll(row.list("words"));
        }
        // Asked most often of words they do not hold, to which a HashMap answers faster than Map.copyOf.
        return Collections.unmodifiableMap(words);
    }

    /** Whether {@code word} leads to a date of {@code kind}, as the lexicon {@code date-leads} names it. */
    static boolean leadTo(String kind, String word) {
        return LEADS.getOrDefault(kind, Set.of()).contains(Marks.canonical(word));
    }

    /** Whether {@code word} tells of {@code kind}, as the lexicon {@code date-lookalikes} names it. */
    static boolean tellOf(String kind, String word) {
        return LOOKALIKES.getOrDefault(kind, Set.of()).contains(word);
    }

    static boolean isLetters(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    /** A word that is none of those that lead to dates, such as “season” after a year. */
    static boolean isNoun(String word) {
        return isLetters(word) && !leadTo("date", word);
    }

    static boolean isDigits(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether {@code word} has the look of a plural noun, which a number before it counts. */
    static boolean isPlural(String word) {
        boolean s = word.length() > 3 && word.endsWith("s");
        return s && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && !NO_PLURALS.contains(word);
    }
}
