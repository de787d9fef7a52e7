package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.text.Mark.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotation marks of a block and says from their shape and their neighbours whether each can open or close.
 * Apostrophes, primes and inches are left out. A run of marks (“‘ or '") shares its neighbours.
 */
final class MarkScanner {

    private static final char BLANK = ' ';

    private final String text;
    private final int start;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();
    private char before = BLANK;
    private char after = BLANK;

    private MarkScanner(String text, Span block) {
        this.text = text;
        this.start = block.start();
        this.end = block.end();
    }

    /** The marks of {@code block} in order, which are among its {@code signs}. */
    static List<Mark> marksOf(String text, Span block, int[] signs) {
        MarkScanner scanner = new MarkScanner(text, block);
        scanner.scan(signs);
        return scanner.marks;
    }

    private void scan(int[] signs) {
        int runEnd = start;
        for (int at : signs) {
            if (at >= runEnd && isMark(text.charAt(at))) {
                runEnd = readRun(at);
            }
        }
    }

    /** Reads the marks that stand together at {@code at}; where they end. */
    private int readRun(int at) {
        int runEnd = at + 1;
        while (runEnd < end && isMark(text.charAt(runEnd))) {
            runEnd++;
        }
        before = at == start ? BLANK : text.charAt(at - 1);
        after = runEnd == end ? BLANK : text.charAt(runEnd);
        for (int i = at; i < runEnd; ) {
            i = mark(i, runEnd);
        }
        return runEnd;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '＂' -> true;
            default -> false;
        };
    }

    /** Reads the mark at {@code at}; where the next one starts. */
    private int mark(int at, int runEnd) {
        char c = text.charAt(at);
        if (isTypedDouble(at, runEnd)) {
            typedDouble(at, c);
            return at + 2;
        }
        switch (c) {
            case '"', '＂' -> straightDouble(at, at + 1);
            case '“', '‟' -> opening(at, Family.DOUBLE);
            case '„' -> add(at, at + 1, Family.DOUBLE, true, false, false);
            case '”' -> closing(at, Family.DOUBLE);
            case '«' -> angle(at, Family.ANGLE, true);
            case '»' -> angle(at, Family.ANGLE, false);
            case '‹' -> angle(at, Family.SINGLE_ANGLE, true);
            case '›' -> angle(at, Family.SINGLE_ANGLE, false);
            case '‘', '‚', '‛', '`' -> singleOpening(at, runEnd, c);
            default -> single(at, runEnd, c);
        }
        return at + 1;
    }

    /** Two single marks typed for a double one; of three, the outer two: '''no' and 'no'''. */
    private boolean isTypedDouble(int at, int runEnd) {
        char c = text.charAt(at);
        if (at + 1 >= runEnd || text.charAt(at + 1) != c || (c != '\'' && c != '`' && c != '’' && c != '‘')) {
            return false;
        }
        boolean isThree = at + 2 < runEnd && text.charAt(at + 2) == c && (at + 3 >= runEnd || text.charAt(at + 3) != c);
        return !isThree || isFreeLeft();
    }

    private void typedDouble(int at, char c) {
        if (c == '`' || c == '‘') {
            add(at, at + 2, Family.DOUBLE, true, false, false);
        } else {
            straightDouble(at, at + 2);
        }
    }

    private void straightDouble(int at, int markEnd) {
        if (Character.isDigit(before) && isFreeRight()) {
            if (!isFeetAndInches(at)) {
                add(at, markEnd, Family.DOUBLE, false, true, true);
            }
            return;
        }
        boolean opens = (isFreeLeft() && !isFreeRight()) || (isBlank(before) && startsWithEllipsis(markEnd));
        boolean closes = !isFreeLeft() && isFreeRight();
        boolean either = opens == closes;
        add(at, markEnd, Family.DOUBLE, opens || either, closes || either, false);
    }

    private void opening(int at, Family family) {
        boolean isMisdirected = !isFreeLeft() && isFreeRight();
        boolean isLowPair = isLowOpen();
        add(at, at + 1, family, !isMisdirected, isMisdirected || isLowPair, false);
    }

    /** Whether the mark before was „, which “ closes. */
    private boolean isLowOpen() {
        for (int i = marks.size() - 1; i >= 0 && i >= marks.size() - 3; i--) {
            Mark mark = marks.get(i);
            if (mark.family() == Family.DOUBLE) {
                return text.charAt(mark.start()) == '„';
            }
        }
        return false;
    }

    private void closing(int at, Family family) {
        boolean isMisdirected = isFreeLeft() && !isDash(before) && !isFreeRight();
        add(at, at + 1, family, isMisdirected, true, false);
    }

    private void angle(int at, Family family, boolean pointsLeft) {
        boolean opens = isFreeLeft() && !isFreeRight();
        boolean closes = !isFreeLeft() && isFreeRight();
        if (opens == closes) {
            opens = pointsLeft;
            closes = !pointsLeft;
        }
        add(at, at + 1, family, opens, closes, false);
    }

    private void singleOpening(int at, int runEnd, char c) {
        if (isInsideWord() || Elisions.isAt(text, at, runEnd, end)) {
            return;
        }
        if (!isFreeLeft() && isFreeRight()) {
            if (c == '‘') {
                add(at, at + 1, Family.SINGLE, false, true, true);
            }
            return;
        }
        if (!isBlank(after)) {
            add(at, at + 1, Family.SINGLE, true, false, false);
        }
    }

    private void single(int at, int runEnd, char c) {
        if (isInsideWord()) {
            return;
        }
        if (isFreeLeft() && !isFreeRight()) {
            if (c == '\'' && !Elisions.isAt(text, at, runEnd, end)) {
                add(at, at + 1, Family.SINGLE, true, false, false);
            }
            return;
        }
        if (isBlank(before)) {
            if (c == '\'' && startsWithEllipsis(at + 1)) {
                add(at, at + 1, Family.SINGLE, true, false, false);
            }
            return;
        }
        if (isFreeRight() || !Character.isLetterOrDigit(before)) {
            boolean either = !isFreeLeft() && !isFreeRight() && c == '\'';
            add(at, at + 1, Family.SINGLE, either, true, isApostropheAfterWord(at));
        }
    }

    /** A plural's possessive (“the workers’ rights”), a dropped letter (“goin’ home”), feet and years (“the 1990s’”). */
    private boolean isApostropheAfterWord(int at) {
        if (Character.isDigit(before) || before == 's' || before == 'S' || before == 'x' || before == 'z') {
            return true;
        }
        return before == 'n'
                && at - start >= 4
                && text.charAt(at - 2) == 'i'
                && Character.isLetter(text.charAt(at - 3));
    }

    private boolean isInsideWord() {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    /** The second sign of 6'2". */
    private boolean isFeetAndInches(int at) {
        int i = at - 1;
        while (i > start && at - i <= 2 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        char feet = text.charAt(i);
        return i > start && (feet == '\'' || feet == '’' || feet == '′') && Character.isDigit(text.charAt(i - 1));
    }

    private boolean isFreeLeft() {
        return isBlank(before) || isDash(before) || "([{<=/¿¡*_".indexOf(before) >= 0;
    }

    private boolean isFreeRight() {
        return isBlank(after)
                || ".,;:!?…)]}>*".indexOf(after) >= 0
                || (isDash(after) && !isBlank(before))
                || (after == '/' && !isBlank(before));
    }

    private boolean startsWithEllipsis(int at) {
        return after == '…' || (after == '.' && at + 1 < end && text.charAt(at + 1) == '.');
    }

    private static boolean isBlank(char c) {
        return Tokens.isBlank(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '‒' || c == '−';
    }

    private void add(int from, int to, Family family, boolean opens, boolean closes, boolean weak) {
        marks.add(new Mark(from, to, family, opens, closes, weak));
    }
}
