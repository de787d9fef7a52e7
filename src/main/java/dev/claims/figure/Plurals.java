package dev.claims.figure;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Plurals of English nouns and their singulars. */
final class Plurals {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Set<String> SINGULAR_ENDINGS = FigureWords.of("no-plural");

    static {
        for (Lexicon.Row row : Lexicon.load("plurals").rows()) {
            IRREGULAR.put(row.get("plural"), row.get("singular"));
        }
    }

    private Plurals() {}

    /** Whether {@code word} looks like a plural noun. */
    static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return true;
        }
        int n = lower.length();
        if (n > 4
                && ((lower.endsWith("men") && !lower.endsWith("imen") && !lower.endsWith("omen"))
                        || lower.endsWith("women")
                        || lower.endsWith("people")
                        || lower.endsWith("children"))) {
            return true;
        }
        if (!lower.endsWith("s") || n < 3 || SINGULAR_ENDINGS.contains(lower)) {
            return false;
        }
        boolean isSingular =
                lower.endsWith("ss") || (lower.endsWith("us") && !lower.endsWith("nus")) || lower.endsWith("is");
        boolean isAcronym = n > 2 && Character.isUpperCase(word.charAt(n - 2)) && word.charAt(n - 1) == 's';
        boolean isName = word.equals(word.toUpperCase(Locale.ROOT)) && n <= 4;
        return isAcronym || (!isSingular && !isName);
    }

    /** The singular of {@code word}; capitals stay as they are. */
    static String singular(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen >= 0) {
            return word.substring(0, hyphen + 1) + singular(word.substring(hyphen + 1));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        int n = word.length();
        if (n > 4 && lower.endsWith("men") && !lower.endsWith("imen") && !lower.endsWith("omen")) {
            return word.substring(0, n - 2) + "an";
        }
        if (lower.endsWith("children")) {
            return word.substring(0, n - 3);
        }
        if (!isPlural(word)) {
            return word;
        }
        if (lower.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        boolean isEs = lower.endsWith("ches")
                || lower.endsWith("shes")
                || lower.endsWith("sses")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")
                || lower.endsWith("oes");
        return word.substring(0, n - (isEs ? 2 : 1));
    }
}
