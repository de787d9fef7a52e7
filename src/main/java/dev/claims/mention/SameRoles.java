package dev.claims.mention;

import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which roles a noun can mean: “lawmaker” a senator, “chief executive” a CEO. */
final class SameRoles {

    private final Map<String, List<String>> meant = new HashMap<>();

    private SameRoles() {
        for (Lexicon.Row row : Lexicon.load("same-roles").rows()) {
            List<String> words = row.list("words");
            for (int i = 0; i < words.size(); i++) {
                meant.computeIfAbsent(words.get(i), key -> new ArrayList<>()).add(last(words.get(0)));
                meant.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(last(words.get(i)));
            }
        }
    }

    private static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private static final class Holder {
        private static final SameRoles ENGLISH = new SameRoles();
    }

    static SameRoles english() {
        return Holder.ENGLISH;
    }

    /** The nouns by which the bearer of {@code noun} may have been introduced, the noun itself first. */
    List<String> meantBy(String noun, String before) {
        List<String> roles = new ArrayList<>();
        roles.add(noun);
        roles.addAll(meant.getOrDefault(noun, List.of()));
        roles.addAll(meant.getOrDefault(before + " " + noun, List.of()));
        return roles;
    }
}
