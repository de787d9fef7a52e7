package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.WellFormed;
import dev.claims.text.TextLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one block as they gather: blanks folded, characters that nobody sees dropped, line breaks kept until
 * {@link #take} says which of them are paragraphs.
 */
final class HtmlLine {

    /** A line this long was wrapped by its writer's editor; a shorter one ends where the writer broke it. */
    private static final int WRAPPED = 45;

    private char[] words = new char[512];
    private int length;
    private int seen;
    private boolean hasBold;
    private boolean hasPlain;
    private boolean hasBreak;

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether all its words are bold. */
    boolean isBold() {
        return hasBold && !hasPlain;
    }

    /** Adds {@code text}; a line end in it is one where {@code keepsLines}, else a blank. */
    void add(String text, boolean keepsLines, boolean isBold) {
        int from = length;
        int to = from + text.length();
        reserve(to);
        // What is kept of it is never longer than what was read, so it is gathered where it stands.
        text.getChars(0, text.length(), words, from);
        int added = 0;
        for (int i = from; i < to; i++) {
            char c = words[i];
            if (c > ' ' && (c < 0x80 || isVisible(c))) {
                words[length++] = c;
                added |= c;
            } else if (c == '\n' && keepsLines) {
                breakLine();
            } else if (!isUnseen(c)) {
                blank();
            }
        }
        seen |= added;
        hasBold |= added != 0 && isBold;
        hasPlain |= added != 0 && !isBold;
    }

    private void reserve(int size) {
        if (size >= words.length) {
            words = Arrays.copyOf(words, Math.max(size + 1, words.length * 2));
        }
    }

    private static boolean isVisible(char c) {
        return !isUnseen(c) && !isFolded(c);
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** Blanks that run together: those of HTML, and those of a no-break space, which means no more in news. */
    private static boolean isFolded(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    void blank() {
        if (length > 0 && words[length - 1] != ' ' && words[length - 1] != '\n') {
            append(' ');
        }
    }

    void breakLine() {
        if (length > 0 && words[length - 1] == ' ') {
            length--;
        }
        if (length > 0) {
            append('\n');
            hasBreak = true;
        }
    }

    private void append(char c) {
        reserve(length + 1);
        words[length++] = c;
    }

    /** Its paragraphs, and the line empty again. A line break inside a paragraph stays as a line end. */
    List<String> take(boolean isPreformatted) {
        String written = new String(words, 0, length);
        String text = mayHoldSurrogates() ? WellFormed.of(written) : written;
        boolean isOneLine = !hasBreak;
        length = 0;
        seen = 0;
        hasBold = false;
        hasPlain = false;
        hasBreak = false;
        if (isOneLine) {
            Span all = Blanks.strip(text, 0, text.length());
            return all.isEmpty() ? List.of() : List.of(all.of(text));
        }
        List<Line> lines = TextLines.of(text, text.toCharArray());
        return isPreformatted ? wrapped(text, lines) : broken(text, lines);
    }

    /** Whether all bits of a surrogate have been seen, which the characters of most scripts never add up to. */
    private boolean mayHoldSurrogates() {
        return (seen & Character.MIN_SURROGATE) == Character.MIN_SURROGATE;
    }

    private static List<String> wrapped(String text, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        for (Span span : Layout.paragraphs(text, lines)) {
            parts.add(span.of(text));
        }
        return parts;
    }

    private static List<String> broken(String text, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean isOpen = false;
        boolean inQuote = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            start = isOpen ? start : line.span().start();
            inQuote = isInQuote(text, line.span(), isOpen && inQuote);
            isOpen = i + 1 < lines.size() && goesOn(text, line, lines.get(i + 1), inQuote);
            if (!isOpen) {
                parts.add(text.substring(start, line.span().end()));
            }
        }
        return parts;
    }

    /** Whether the paragraph of {@code line} goes on in {@code next}. */
    private static boolean goesOn(String text, Line line, Line next, boolean inQuote) {
        char first = text.charAt(next.span().start());
        if (Character.isLowerCase(first)) {
            return true;
        }
        if (next.afterBlank()) {
            return false;
        }
        boolean isWrapped =
                line.length() >= WRAPPED && !Furniture.endsSentence(line.span().of(text));
        return isWrapped || (inQuote && first != '“');
    }

    /** Whether a quote is open at the end of {@code line}. */
    private static boolean isInQuote(String text, Span line, boolean before) {
        boolean isOpen = before;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            isOpen = c == '“' || (isOpen && c != '”');
        }
        return isOpen;
    }
}
