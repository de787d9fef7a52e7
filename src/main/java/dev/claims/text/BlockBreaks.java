package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.text.BreakRules.Verdict;
import dev.claims.text.ListMarkers.Marker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the sentences of one block end, in one pass. */
final class BlockBreaks {

    private static final String CLOSERS = "\"'”’»›)]}＂";
    private static final int MOST_CLOSERS = 6;

    /**
     * A longer sentence is a table or a list that lost its stops, and is cut between two words: the longest
     * seen in some eight hundred news stories has 1,516 characters, and every claim repeats its sentence.
     */
    private static final int LONGEST = 4_000;

    /** Quotes are not cut, but for one as long as a whole story, whose closing mark is some other's. */
    private static final int LONGEST_IN_MARKS = 4 * LONGEST;

    private final String text;
    private final int end;
    private final int[] signs;
    private final BreakRules rules;
    private final OpenNlpBreaks model;
    private final Shields shields;
    private final List<Integer> ends = new ArrayList<>();
    private int sign;
    private int sentence;
    private @Nullable Marker item;

    /** {@code signs} is where those of {@code block} stand. */
    BlockBreaks(String text, Span block, int[] signs, BreakRules rules, OpenNlpBreaks model, Shields shields) {
        this.text = text;
        this.end = block.end();
        this.signs = signs;
        this.rules = rules;
        this.model = model;
        this.shields = shields;
        startAt(block.start());
        shields.enter(text, signs);
    }

    /** The offsets at which a sentence ends, the end of the block included. */
    List<Integer> ends() {
        int at = next(sentence);
        while (at < end) {
            char c = text.charAt(at);
            if (at - sentence >= LONGEST && isCuttable(at)) {
                ends.add(at);
                startAt(at);
            }
            if (isStop(c)) {
                at = next(stop(at));
            } else {
                boolean mayStartItem = item != null || ListMarkers.isBullet(c);
                if (mayStartItem && at > sentence && Tokens.isBlank(text.charAt(at - 1)) && startsItem(at, c)) {
                    breakAt(at);
                }
                at = next(at + 1);
            }
        }
        ends.add(end);
        return ends;
    }

    /** Where to look next from {@code at} on: at signs alone, but at all of a list item or of a sentence too long. */
    private int next(int at) {
        if (item != null) {
            return at;
        }
        while (sign < signs.length && signs[sign] < at) {
            sign++;
        }
        return Math.min(sign < signs.length ? signs[sign] : end, Math.max(at, sentence + LONGEST));
    }

    /** Whether the sentence may be cut at {@code at}: after a blank, or where none comes after any sign. */
    private boolean isCuttable(int at) {
        int length = at - sentence;
        char before = text.charAt(at - 1);
        boolean isBetweenWords =
                Tokens.isBlank(before) || (length >= 2 * LONGEST && !isInToken(before) && !isInToken(text.charAt(at)));
        return isBetweenWords && (length >= LONGEST_IN_MARKS || !shields.isInside(at, sentence));
    }

    private static boolean isInToken(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean startsItem(int at, char c) {
        if (ListMarkers.isBullet(c)) {
            return true;
        }
        return item != null && at >= item.end() && ListMarkers.isNext(item, text, at, end);
    }

    private void startAt(int start) {
        sentence = start;
        while (sentence < end && Tokens.isBlank(text.charAt(sentence))) {
            sentence++;
        }
        item = ListMarkers.at(text, sentence, end);
    }

    private void breakAt(int offset) {
        if (offset > sentence && offset < end && !shields.isInside(offset, sentence)) {
            ends.add(offset);
            startAt(offset);
        }
    }

    /** Decides on the stop at {@code at}; where to read on. */
    private int stop(int at) {
        int run = at;
        int dots = 0;
        boolean isMark = false;
        while (run < end && isStop(text.charAt(run))) {
            dots += text.charAt(run) == '.' ? 1 : text.charAt(run) == '…' ? 3 : 0;
            isMark |= isQuestionOrExclamation(text.charAt(run));
            run++;
        }
        if (dots == 1 && !isMark && isSpacedDot(run)) {
            return spacedEllipsis(at);
        }
        int close = run;
        while (close < end && close - run < MOST_CLOSERS && CLOSERS.indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        close = afterFootnote(close);
        if (close >= end) {
            return close;
        }
        boolean isBracketed = at > sentence && "[(".indexOf(text.charAt(at - 1)) >= 0 && close > run;
        if (isBracketed) {
            return run;
        }
        Following next = Following.after(text, close, end);
        if (next.at() == close) {
            if (isIdeographic(text.charAt(run - 1)) || rules.isGlued(text, sentence, close, next)) {
                breakAt(close);
            }
            return run;
        }
        if (ends(at, run, close, dots, isMark, next)) {
            breakAt(close);
        }
        return close;
    }

    private boolean ends(int at, int run, int close, int dots, boolean isMark, Following next) {
        if (next.isDash() && (close > run || (!isMark && dots > 1))) {
            return false;
        }
        if (close > run && (next.isReference() || next.isCue(!isMark))) {
            return false;
        }
        Verdict verdict = isMark
                ? rules.mark(text, sentence, at, run, next)
                : dots > 1 ? rules.ellipsis(dots, next) : rules.fullStop(text, sentence, at, next);
        return verdict == Verdict.BREAK || (verdict == Verdict.ASK && model.isBreak(text, sentence, end, close));
    }

    private boolean isSpacedDot(int at) {
        return at + 1 < end && text.charAt(at) == ' ' && text.charAt(at + 1) == '.';
    }

    /** “. . .”: after a word and its own full stop the three dots open the next sentence. */
    private int spacedEllipsis(int at) {
        int run = at + 1;
        int dots = 1;
        while (isSpacedDot(run)) {
            run += 2;
            dots++;
        }
        int close = run;
        while (close < end && close - run < MOST_CLOSERS && CLOSERS.indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        if (close >= end) {
            return close;
        }
        boolean isGlued = at > sentence && !Tokens.isBlank(text.charAt(at - 1));
        if (rules.ellipsis(dots, Following.after(text, close, end)) == Verdict.BREAK) {
            breakAt(isGlued && dots > 3 ? at + 1 : close);
        }
        return close;
    }

    /** Skips a note's number: “in 1742.[3] The”. */
    private int afterFootnote(int at) {
        int i = at;
        if (i + 2 < end && text.charAt(i) == '[' && Character.isDigit(text.charAt(i + 1))) {
            while (i < end && i - at < 5 && text.charAt(i) != ']') {
                i++;
            }
            return i < end && text.charAt(i) == ']' ? i + 1 : at;
        }
        return at;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '…' || isQuestionOrExclamation(c) || isIdeographic(c);
    }

    private static boolean isQuestionOrExclamation(char c) {
        return c == '?' || c == '!' || c == '‽' || c == '⁈' || c == '⁉' || isIdeographic(c);
    }

    private static boolean isIdeographic(char c) {
        return c == '。' || c == '！' || c == '？';
    }
}
