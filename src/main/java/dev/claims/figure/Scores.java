package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells the numbers of scores, votes and hits from amounts: “89-52”, “5-to-4”, “4 for 11 from the line”. */
final class Scores {

    /** Shots, runs and wickets stay below it; what is larger was sold or paid: “1,200 for 40”. */
    private static final int MOST_POINTS = 1000;

    private final Tokens tokens;

    Scores(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code drafts} without the pairs of “4 for 11” and “164 for three”: hits of shots, runs for wickets. */
    List<Draft> without(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            if (i + 1 < drafts.size() && isPair(drafts.get(i), drafts.get(i + 1))) {
                i++;
            } else {
                kept.add(drafts.get(i));
            }
        }
        return kept;
    }

    private boolean isPair(Draft a, Draft b) {
        int at = a.last + 1;
        return isPoints(a)
                && isPoints(b)
                && at == b.first - 1
                && tokens.lower(at).equals("for");
    }

    private static boolean isPoints(Draft draft) {
        boolean isWhole = draft.amount.isPlainInteger() || draft.amount.form() == Amount.Form.WORDS;
        return draft.isBare()
                && isWhole
                && draft.bound == null
                && !draft.approximate
                && ListSharing.isBelow(draft, MOST_POINTS);
    }

    /** “89-52”, “1-2”: whether a dash ties a plain number to another that no unit makes a range with it. */
    boolean isTied(Draft draft) {
        int before = draft.first - 1;
        int next = draft.last + 1;
        boolean left = before > 0
                && CalendarNames.isDash(tokens, before)
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        boolean right = next + 1 < tokens.size()
                && CalendarNames.isDash(tokens, next)
                && tokens.isGlued(next)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        boolean isVote = next + 3 < tokens.size()
                && CalendarNames.isDash(tokens, next)
                && tokens.isGlued(next)
                && tokens.lower(next + 1).equals("to")
                && CalendarNames.isDash(tokens, next + 2);
        return (left || right || isVote) && !draft.amount.isLarge() && draft.min == null;
    }
}
