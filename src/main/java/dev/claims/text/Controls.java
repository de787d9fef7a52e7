package dev.claims.text;

import java.util.Locale;

/**
 * Shows what would otherwise act: a terminal obeys control characters, and direction marks turn words around. Nothing
 * is left out, so that a file can be found by its name as shown and JSON says the same; text that is only read goes
 * through {@code output.Visible}.
 */
public final class Controls {

    private Controls() {}

    /** {@code text} on one line, where {@code \u001b} stands for what cannot be seen. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int point = text.codePointAt(i);
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                    for (char c : Character.toChars(point)) {
                        shown.append(escape(c));
                    }
                }
                default -> shown.appendCodePoint(point);
            }
        }
        return shown.toString();
    }

    /**
     * {@code text} with its lines, tabs and joined emoji, and everything else that a terminal would act on shown. In
     * JSON the escape says the same as the character.
     */
    public static String harmless(String text) {
        StringBuilder harmless = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!acts(c) || endsLine) {
                if (harmless != null) {
                    harmless.append(c);
                }
                continue;
            }
            harmless = harmless == null ? new StringBuilder(text.substring(0, i)) : harmless;
            harmless.append(escape(c));
        }
        return harmless == null ? text : harmless.toString();
    }

    private static boolean acts(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return (c >= 0x7f && c <= 0x9f) || turns(c);
    }

    /** The marks of Unicode's bidirectional algorithm. */
    private static boolean turns(char c) {
        return c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
