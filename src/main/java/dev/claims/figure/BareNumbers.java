package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Decides which numbers without a unit are figures: amounts are, list marks, shirt numbers and pronouns are not. */
final class BareNumbers {

    private static final Set<String> DETERMINERS = FigureWords.of("no-amount-after");

    private static final Set<String> LISTS = FigureWords.of("numbered-list");
    private static final Set<String> DIALLED = FigureWords.of("dialled");
    private static final Set<String> HOUR_PREPOSITIONS = FigureWords.of("before-hour");
    private static final Set<String> BEGINNINGS = FigureWords.of("beginning");
    private static final Set<String> AFFECTED = FigureWords.of("affected");

    private static final Set<String> PICTURES = FigureWords.of("gallery");

    private final Tokens tokens;
    private final Scores scores;

    BareNumbers(Tokens tokens, Scores scores) {
        this.tokens = tokens;
        this.scores = scores;
    }

    boolean keeps(Draft draft, int begin, int end) {
        if (!draft.isBare()) {
            return true;
        }
        int next = draft.last + 1;
        int before = draft.first - 1;
        boolean isWhole = draft.first == begin && draft.last >= end - 2;
        if (isWhole && (isAlone(end) || draft.amount.isLarge())) {
            return true;
        }
        boolean isCode = draft.amount.isPlainInteger()
                && draft.amount.first() == draft.amount.last()
                && tokens.end(draft.amount.first()) - tokens.start(draft.amount.first()) > 1
                && tokens.word(draft.amount.first()).charAt(0) == '0';
        if (isCode || isWhole || isInTable(before, next) || scores.isTied(draft) || isCounter(draft, begin, end)) {
            return false;
        }
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
        if ((bracketed && !draft.amount.isLarge()) || isMarker) {
            return false;
        }
        if (draft.min == null && isNumberOfName(draft, before, begin, end)) {
            return false;
        }
        if (draft.min != null || draft.amount.isLarge()) {
            return true;
        }
        if (draft.amount.form() == Amount.Form.WORDS) {
            return keepsWord(draft, before, begin);
        }
        return keepsDigits(draft, before, begin, end);
    }

    /** “Called 911”, “Standard & Poor's 500 index”, “it starts at 7”: a number that names. */
    private boolean isNumberOfName(Draft draft, int before, int begin, int end) {
        if (!draft.amount.isPlainInteger() || before < begin || draft.first != draft.amount.first()) {
            return false;
        }
        String word = tokens.lower(before);
        boolean isPossessive = word.equals("s")
                && before - 2 >= begin
                && tokens.isGlued(before)
                && tokens.kind(before - 1) == Tokens.Kind.OTHER
                && tokens.isCapitalised(before - 2)
                && draft.last + 1 < end
                && LISTS.contains(tokens.lower(draft.last + 1));
        return isPossessive || DIALLED.contains(word) || isHour(draft, before, begin, end);
    }

    /** “It starts at 7”: a small number after “at” in a clause of beginnings is a time of day. */
    private boolean isHour(Draft draft, int before, int begin, int end) {
        boolean isSmall = draft.amount.value() != null && draft.amount.value().intValue() <= 12;
        boolean ends = draft.last + 1 >= end
                || tokens.kind(draft.last + 1) == Tokens.Kind.OTHER
                || ClosedClass.endsNounPhrase(tokens.lower(draft.last + 1));
        if (!isSmall || !ends || !HOUR_PREPOSITIONS.contains(tokens.lower(before))) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(begin, before - 4); i--) {
            if (BEGINNINGS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence is all of the text. */
    private boolean isAlone(int end) {
        return end == tokens.size() && tokens.size() < 12;
    }

    /** A number between two others: a row of a table or of a chart. */
    private boolean isInTable(int before, int next) {
        return before > 0
                && next < tokens.size()
                && tokens.kind(before) == Tokens.Kind.DIGITS
                && tokens.kind(next) == Tokens.Kind.DIGITS
                && !tokens.isGlued(before + 1);
    }

    /** “22,24,26”: commas tie plain numbers into a list. */
    private boolean isListed(int before, int next) {
        boolean left = before > 0
                && tokens.is(before, ',')
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        boolean right = next + 1 < tokens.size()
                && tokens.is(next, ',')
                && tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        return left || right;
    }

    private boolean keepsWord(Draft draft, int before, int begin) {
        String word = before >= begin ? tokens.lower(before) : "";
        int next = draft.last + 1;
        if (word.equals("and") && next < tokens.size() && AFFECTED.contains(tokens.lower(next))) {
            return true;
        }
        return !DETERMINERS.contains(word) && draft.amount.last() >= draft.amount.first();
    }

    private boolean keepsDigits(Draft draft, int before, int begin, int end) {
        if (before < begin) {
            return draft.last + 1 < end && (opensClause(draft.last + 1, end) || hasShare(draft.last + 1, end));
        }
        boolean afterWord = tokens.kind(before) == Tokens.Kind.WORD && !tokens.isCapitalised(before);
        boolean isListed = isListed(before, draft.last + 1);
        boolean afterSign = isListed
                || tokens.is(before, '>')
                || tokens.is(before, '<')
                || tokens.is(before, '=')
                || tokens.is(before, '~')
                || tokens.is(before, '≈');
        int next = draft.last + 1;
        boolean opensClause = (tokens.is(before, ',') && isAffected(next, end)) || hasShare(next, end);
        boolean isLabelled = tokens.is(before, ':')
                && before > begin
                && next < end
                && (tokens.lower(next).equals("to")
                        || tokens.lower(next).equals("in")
                        || tokens.lower(next).equals("among"));
        boolean isLimited = isLabelled || draft.bound != null || draft.approximate;
        return afterSign || afterWord || opensClause || isLimited;
    }

    /** “24 dead in storm”, “17 were hurt”. */
    private boolean opensClause(int next, int end) {
        return ClosedClass.endsNounPhrase(tokens.lower(next)) || isAffected(next, end);
    }

    /** “12 were hurt”, “3 severely injured”. */
    private boolean isAffected(int next, int end) {
        int at = next + 1 < end && tokens.lower(next).endsWith("ly") ? next + 1 : next;
        return at < end && AFFECTED.contains(tokens.lower(at));
    }

    /** “395 (82.3%) recalled it”: how many, and their share in brackets. */
    private boolean hasShare(int next, int end) {
        boolean isBracket = next + 2 < end && tokens.is(next, '(') && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        for (int i = next + 2; isBracket && i < Math.min(end, next + 6); i++) {
            if (tokens.is(i, '%')) {
                return true;
            }
        }
        return false;
    }

    /** “Image 1 of 3 (Image credit …)”, “1 of 20” on a line of its own: which of a row of pictures. */
    private boolean isCounter(Draft draft, int begin, int end) {
        boolean isLast =
                draft.first - 2 >= begin && tokens.lower(draft.first - 1).equals("of");
        int first = isLast ? draft.first - 2 : draft.first;
        int last = isLast ? draft.last : draft.last + 2;
        boolean isPair = last < end
                && draft.first == draft.last
                && tokens.kind(first) == Tokens.Kind.DIGITS
                && tokens.kind(last) == Tokens.Kind.DIGITS
                && tokens.lower(first + 1).equals("of");
        if (!isPair) {
            return false;
        }
        boolean isLine = first == begin && last + 1 >= end;
        return isLine || (first > begin && PICTURES.contains(tokens.lower(first - 1)));
    }
}
