package dev.claims.output;

import java.util.Locale;

/**
 * Text of an article as it may be shown on a terminal: no control character of it gets there, which could move the
 * cursor or send commands, and no mark that turns the direction of a line around. It is for reading: marks of no width
 * go and lines are joined, where {@code text.Controls}, for names and messages, shows every one.
 */
public final class Visible {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int WORD_JOINER = 0x2060;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Visible() {}

    /** {@code text} in one line: line ends and tabs are blanks, other marks of no width are left out or escaped. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(point, line));
        return line.toString();
    }

    private static void append(int point, StringBuilder line) {
        switch (Character.getType(point)) {
            case Character.CONTROL -> control(point, line);
            case Character.FORMAT -> format(point, line);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
            case Character.SURROGATE -> line.append('\uFFFD');
            default -> line.appendCodePoint(point);
        }
    }

    private static void control(int point, StringBuilder line) {
        if (point >= '\t' && point <= '\r') {
            line.append(' ');
        } else {
            escape(point, line);
        }
    }

    private static void format(int point, StringBuilder line) {
        switch (point) {
            // Pictures of several people are joined with the one, words of some scripts are spelled with the other.
            case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> line.appendCodePoint(point);
            case ZERO_WIDTH_SPACE, WORD_JOINER, SOFT_HYPHEN, BYTE_ORDER_MARK -> {
                // Nobody sees them anyway.
            }
            default -> escape(point, line);
        }
    }

    private static void escape(int point, StringBuilder line) {
        line.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\u{%x}" : "\\u%04x", point));
    }
}
