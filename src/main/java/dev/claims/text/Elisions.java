package dev.claims.text;

import java.util.Set;

/** Words that begin with an apostrophe, which is then no quotation mark: ’90s, ’em, ’tis, rock ’n’ roll. */
final class Elisions {

    /** A closed class; “’round” and “’cause” are left out, since a quote may begin with them. */
    private static final Set<String> WORDS = Set.of(
            "em", "tis", "Tis", "twas", "Twas", "twere", "twill", "til", "Til", "till", "cuz", "bout", "tween", "n",
            "nuff", "Nuff", "ere", "im", "kay");

    private static final int LONGEST = 5;

    private Elisions() {}

    /** Whether the mark at {@code at}, in a run of marks that ends at {@code runEnd}, opens such a word. */
    static boolean isAt(String text, int at, int runEnd, int end) {
        if (at + 1 != runEnd) {
            return false;
        }
        int to = runEnd;
        while (to < end && to - runEnd <= LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (to == runEnd || to - runEnd > LONGEST) {
            return false;
        }
        String word = text.substring(runEnd, to);
        return WORDS.contains(word) || isYear(word);
    }

    /** ’90s, ’24. */
    private static boolean isYear(String word) {
        return word.length() >= 2
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'));
    }
}
