package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.util.Set;

/** Tells “over” and “up to” that say where or about what from those that limit a figure: “a row over £20”, “ran over 1500m”. */
final class Prepositions {

    private static final int MOST_BEFORE_UP = 5;

    private static final Set<String> DISPUTES = FigureWords.of("dispute-over");
    private static final Set<String> RACED = FigureWords.of("raced-over");
    private static final Set<String> TURNED = FigureWords.of("turned-over");
    private static final Set<String> RAISED = FigureWords.of("raised-up");
    private static final Set<String> GONE = Set.of("gone", "went", "goes", "going");
    private static final Set<String> RACE_UNITS = Set.of("m", "km", "mi", "ft", "yd", "furlong", "fathom");

    /** Whether the words from {@code first} to {@code last}, right before {@code draft}, do not limit it. */
    boolean holds(Draft draft, Tokens tokens, int first, int last, int begin) {
        if (first == 0) {
            return false;
        }
        if (first == last && tokens.lower(last).equals("over")) {
            return isPlace(draft, tokens.lower(first - 1));
        }
        boolean isUpTo = first + 1 == last
                && tokens.lower(first).equals("up")
                && tokens.lower(last).equals("to");
        return isUpTo && isRaised(tokens, first, begin);
    }

    private static boolean isPlace(Draft draft, String before) {
        if (DISPUTES.contains(before)) {
            return true;
        }
        boolean isLength = draft.is(Kind.MEASURE)
                && draft.unit != null
                && draft.unit.name() != null
                && RACE_UNITS.contains(draft.unit.name());
        boolean isTimes = draft.is(Kind.COUNT) && draft.unit != null && "time".equals(draft.unit.name());
        return (isLength && RACED.contains(before)) || (isTimes && TURNED.contains(before));
    }

    /** “Pushed the price up to $40”: where it led, no limit. */
    private static boolean isRaised(Tokens tokens, int up, int begin) {
        if (GONE.contains(tokens.lower(up - 1))) {
            return true;
        }
        for (int i = up - 2; i >= Math.max(begin, up - MOST_BEFORE_UP); i--) {
            if (tokens.kind(i + 1) == Tokens.Kind.OTHER) {
                return false;
            }
            if (RAISED.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
