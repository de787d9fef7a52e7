package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/** Tells figures of a change (“rose from 5 to 7”, “fell 18 cents to $45”) from the ends of a range. */
final class Changes {

    /** After these “from X to Y” is a change, two figures. */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(3);

    private static final Set<String> CHANGES = FigureWords.of("change");

    private final Tokens tokens;

    Changes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a word of change stands before “from X to Y”. */
    boolean isChange(Draft a, int floor) {
        int from = a.first - 1;
        boolean isFrom = from >= floor && tokens.lower(from).equals("from");
        if (!isFrom || a.value == null || a.value.signum() == 0) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(floor, from - 6); i--) {
            if (CHANGES.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “A loss of $17 million to $19 million”, “by 5 to 10 per cent”: numbers so close that no change led from one to the other. */
    private boolean isSizeOfChange(Draft a, Draft b, int floor) {
        int before = a.first - 1;
        boolean isOf = before >= floor
                && (tokens.lower(before).equals("of") || tokens.lower(before).equals("by"));
        return isOf
                && a.value != null
                && b.value != null
                && a.value.multiply(MOST_STEPS).compareTo(b.value) > 0;
    }

    private boolean isBy(Draft a, int floor) {
        return a.first - 1 >= floor && tokens.lower(a.first - 1).equals("by");
    }

    /** “Rose 18 cents to $45”, “by $4 to $45”: the first number is how much, the second where it led. */
    boolean isStep(Draft a, Draft b, int floor) {
        if ((a.rule.startsWith("shared") && !isBy(a, floor)) || isSizeOfChange(a, b, floor)) {
            return false;
        }
        for (int i = a.first - 1; i >= Math.max(floor, a.first - 3); i--) {
            String word = tokens.lower(i);
            if (word.equals("from") || word.equals("between")) {
                return false;
            }
            if (CHANGES.contains(word) || word.equals("by")) {
                return true;
            }
        }
        return false;
    }
}
