package dev.claims.mention;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which first names can be one person's: Bob and Robert, J. and Jane. */
final class Nicknames {

    private final Map<String, Set<Integer>> rows = new HashMap<>();

    private Nicknames() {
        int number = 0;
        for (Lexicon.Row row : Lexicon.load("nicknames").rows()) {
            for (String name : row.list("words")) {
                rows.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                        .add(number);
            }
            number++;
        }
    }

    private static final class Holder {
        private static final Nicknames ENGLISH = new Nicknames();
    }

    static Nicknames english() {
        return Holder.ENGLISH;
    }

    /** Whether two given names, folded, can be one person's. */
    boolean canBeSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (isInitial(one) || isInitial(other)) {
            return one.charAt(0) == other.charAt(0);
        }
        Set<Integer> mine = rows.get(one);
        Set<Integer> theirs = rows.get(other);
        return mine != null && theirs != null && mine.stream().anyMatch(theirs::contains);
    }

    /** Whether the given names of two full names, without the surname, can be one person's. */
    boolean canBeSame(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || canBeSame(one.get(0), other.get(0)) || isMiddle(one, other);
    }

    /** “J. Edgar Brandt” and “Edgar Brandt”. */
    private static boolean isMiddle(List<String> one, List<String> other) {
        return one.size() > 1 && one.contains(other.get(0)) || other.size() > 1 && other.contains(one.get(0));
    }

    private static boolean isInitial(String given) {
        return given.length() == 1 || given.indexOf('.') > 0;
    }
}
