package dev.claims.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** The first of {@code known} that a slip of the hand or two turns into {@code typed}, {@code null} if none. */
    static @Nullable String to(String typed, Collection<String> known) {
        String nearest = null;
        // Two slips in a short word make any other, and one slip any other short option.
        int fewest = typed.length() < 3 ? 1 : typed.length() < 5 ? 2 : 3;
        for (String candidate : known) {
            int slips = slips(typed, candidate);
            if (slips < fewest) {
                nearest = candidate;
                fewest = slips;
            }
        }
        return nearest;
    }

    /** Letters to put in, take out, change or swap with the next. */
    private static int slips(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (isSame ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                boolean isSwap = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                row[j] = isSwap ? Math.min(row[j], before[j - 2] + 1) : row[j];
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }

    /** {@code ; did you mean NEAREST?}, or nothing. */
    static String hint(@Nullable String nearest) {
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }
}
