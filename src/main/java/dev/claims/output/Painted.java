package dev.claims.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with a style each, to be laid out in lines. All of them become {@link Visible visible}: what ends up in a line
 * has no escape sequence but those of the styles.
 */
final class Painted {

    private static final char ELLIPSIS = '…';

    private final boolean isColoured;
    private final StringBuilder text = new StringBuilder();

    /** The style of each unit of the text. */
    private final List<Style> styles = new ArrayList<>();

    Painted(boolean isColoured) {
        this.isColoured = isColoured;
    }

    boolean isColoured() {
        return isColoured;
    }

    /** Adds {@code words} in {@code style}; runs of blanks become one. */
    Painted add(String words, Style style) {
        Visible.line(words).codePoints().forEach(point -> add(point, style));
        return this;
    }

    /** Adds {@code word} with blanks behind it up to {@code width}. */
    Painted column(String word, int width, Style style) {
        add(word, style);
        while (text.length() < width) {
            text.append(' ');
            styles.add(Style.PLAIN);
        }
        return this;
    }

    private void add(int point, Style style) {
        boolean isBlank = Character.isWhitespace(point);
        if (isBlank && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        text.appendCodePoint(isBlank ? ' ' : point);
        while (styles.size() < text.length()) {
            styles.add(style);
        }
    }

    /** One line of at most {@code width} cells, cut where it is too long. */
    String line(int width) {
        int end = fitting(0, text.length(), width);
        if (end < text.length()) {
            int cut = fitting(0, text.length(), width - 1);
            return painted(0, cut) + ELLIPSIS + "\n";
        }
        return painted(0, end) + "\n";
    }

    /** Lines of at most {@code width} cells with {@code indent} before each. */
    String lines(int width, String indent) {
        int room = Math.max(1, width - Cells.of(indent));
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start, room);
            lines.append(indent).append(painted(start, end)).append('\n');
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines.toString();
    }

    /** Where the line that begins at {@code start} ends: behind its last whole word, or inside a word that is longer. */
    private int endOfLine(int start, int room) {
        int end = fitting(start, text.length(), room);
        if (end == text.length() || text.charAt(end) == ' ') {
            return end;
        }
        int blank = text.lastIndexOf(" ", end);
        return blank > start ? blank : end;
    }

    /** As much from {@code start} on as takes {@code room} cells, at least one character. */
    private int fitting(int start, int end, int room) {
        int cells = 0;
        int at = start;
        while (at < end) {
            int point = text.codePointAt(at);
            cells += Cells.of(point);
            if (cells > room && at > start) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private String painted(int start, int end) {
        if (!isColoured) {
            return text.substring(start, end);
        }
        StringBuilder painted = new StringBuilder();
        int from = start;
        while (from < end) {
            int to = from;
            while (to < end && styles.get(to) == styles.get(from)) {
                to++;
            }
            String sequence = styles.get(from).sequence();
            painted.append(sequence).append(text, from, to).append(sequence.isEmpty() ? "" : "\033[0m");
            from = to;
        }
        return painted.toString();
    }
}
