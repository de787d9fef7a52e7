package dev.claims.text;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words after which a full stop need not end a sentence, and those that open one. */
final class Abbreviations {

    /** What an abbreviation is; it says what has to follow for the sentence to go on. */
    enum Kind {
        TITLE,
        PLACE,
        MONTH,
        WEEKDAY,
        COMPANY,
        DEGREE,
        REGION,
        NUMBER,
        NEVER,
        HOUR,
        OTHER,
        EXCLAIMED,
        /** J.K, J.-P and whatever else is letters with stops between. */
        INITIALS
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    Abbreviations() {
        for (Lexicon.Row row : Lexicon.load("abbreviations").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            kinds.put(row.get("form"), kind);
            if (kind == Kind.NUMBER) {
                kinds.put(row.get("form").toLowerCase(Locale.ROOT), kind);
            }
        }
        for (Lexicon.Row row : Lexicon.load("starters").rows()) {
            starters.add(row.get("form"));
        }
    }

    /** What {@code word}, written without its last stop, abbreviates; {@code null} if it is no abbreviation. */
    @Nullable
    Kind kindOf(String word) {
        Kind kind = kinds.get(word);
        if (kind != null) {
            return kind;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen >= 0 && kinds.get(word.substring(hyphen + 1)) == Kind.REGION) {
            return Kind.REGION;
        }
        return isDotted(word) ? Kind.INITIALS : null;
    }

    /** Whether {@code word} with a capital begins a sentence rather than a name. */
    boolean isStarter(String word) {
        return starters.contains(word.replace('’', '\''));
    }

    /** Whether {@code word} is letters with stops between: U.S, Ph.D, J.K. */
    static boolean isDotted(String word) {
        int inPart = 0;
        boolean hasDot = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                hasDot = true;
                if (inPart == 0) {
                    return false;
                }
                inPart = 0;
            } else if ((c != '-' || inPart > 0 || !hasDot) && (!Character.isLetter(c) || ++inPart > 2)) {
                return false;
            }
        }
        return hasDot && inPart > 0;
    }
}
