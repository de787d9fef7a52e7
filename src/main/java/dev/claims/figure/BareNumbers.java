package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Decides which numbers without a unit are figures: amounts are, list marks, shirt numbers and pronouns are not. */
final class BareNumbers {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "these", "those", "last", "first", "bottom", "top", "other", "all", "any", "which", "next", "final",
            "them", "us", "you", "no", "every", "each", "such", "and", "or", "both", "another", "as", "into");

    private final Tokens tokens;

    BareNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean keeps(Draft draft, int begin, int end) {
        if (!draft.isBare()) {
            return true;
        }
        boolean isWhole = draft.first == begin && draft.last >= end - 2;
        if (isWhole) {
            return true;
        }
        int next = draft.last + 1;
        int before = draft.first - 1;
        boolean bracketed = before >= begin
                && (tokens.is(before, '(') || tokens.is(before, '['))
                && next < end
                && (tokens.is(next, ')') || tokens.is(next, ']'));
        boolean isMarker = draft.amount.isPlainInteger()
                && next < end
                && tokens.isGlued(next)
                && (tokens.is(next, ')')
                        || (draft.first == begin && tokens.is(next, '.'))
                        || (draft.first == begin && tokens.is(next, ':')));
        if ((bracketed && !isLarge(draft)) || isMarker) {
            return false;
        }
        if (draft.min != null || isLarge(draft)) {
            return true;
        }
        if (draft.amount.form() == Amount.Form.WORDS) {
            return keepsWord(draft, before, begin);
        }
        return keepsDigits(draft, before, begin, end);
    }

    private static boolean isLarge(Draft draft) {
        return draft.amount.grouped() || draft.amount.scale() != null || draft.amount.decimals() > 0;
    }

    private boolean keepsWord(Draft draft, int before, int begin) {
        String word = before >= begin ? tokens.lower(before) : "";
        return !DETERMINERS.contains(word) && draft.amount.last() >= draft.amount.first();
    }

    private boolean keepsDigits(Draft draft, int before, int begin, int end) {
        if (before < begin) {
            return draft.last + 1 < end && ClosedClass.endsNounPhrase(tokens.lower(draft.last + 1));
        }
        boolean afterWord = tokens.kind(before) == Tokens.Kind.WORD && !tokens.isCapitalised(before);
        boolean afterSign = tokens.is(before, '>')
                || tokens.is(before, '<')
                || tokens.is(before, '=')
                || tokens.is(before, '~')
                || tokens.is(before, '≈');
        return afterSign || afterWord;
    }
}
