package dev.claims.check;

import java.util.Comparator;
import java.util.List;

/** Guesses what a name was meant to be. */
final class Closest {

    private Closest() {}

    /** {@code ; did you mean quote/no-speaker?}, or nothing where no name is near. */
    static String hint(String name, List<String> names) {
        return names.stream()
                .filter(known -> distance(name, known) <= Math.max(2, known.length() / 3))
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .map(known -> "; did you mean " + known + "?")
                .orElse("; 'claims rules' lists them");
    }

    /** Characters to add, drop or change (Levenshtein); a family that was left out costs one. */
    private static int distance(String name, String known) {
        int slash = known.indexOf('/');
        return name.indexOf('/') < 0 && slash >= 0
                ? 1 + changes(name, known.substring(slash + 1))
                : changes(name, known);
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
