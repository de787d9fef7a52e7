package dev.claims.mention;

import java.util.Set;

/** Words with a hyphen that tell of a name's bearer and are no part of the name: “Kell-based”, “Oscar-winning”. */
final class Compounds {

    private static final Set<String> ENDINGS = Set.of(
            "based",
            "born",
            "listed",
            "backed",
            "owned",
            "headquartered",
            "trained",
            "educated",
            "bred",
            "raised",
            "winning",
            "nominated");

    private Compounds() {}

    static boolean isModifier(Words words, int w) {
        if (w < 0 || w >= words.size() || words.isPlain(w)) {
            return false;
        }
        String lower = words.lower(w);
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && ENDINGS.contains(lower.substring(hyphen + 1));
    }

    /** “the Kell, Ohio-based firm”: a comma inside a word of place. */
    static boolean isBehindComma(Words words, int w, int limit) {
        return words.is(w, ',') && w + 2 < limit && isModifier(words, w + 1);
    }

    /** “Varnholm, Ohio-based Kellworks”: a place before a name, not “Brandt, Ohio-based manager”. */
    static boolean isPlaced(Words words, int w) {
        return isModifier(words, w + 2)
                && words.isCapitalised(w + 3)
                && !words.isCapitalised(w - 1)
                && !words.has(w, Vocabulary.FIRST_NAME);
    }

    /** Whether {@code w} opens one that may hold commas and capitals and ends before {@code to}: “Kell, Ohio-based”. */
    static boolean isOpenedBy(Words words, int w, int to) {
        int at = w;
        while (at < to && (words.isCapitalised(at) || words.is(at, ','))) {
            if (isModifier(words, at)) {
                return true;
            }
            at++;
        }
        return false;
    }
}
