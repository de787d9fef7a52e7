package dev.claims.output;

import java.util.Locale;

/** Words of an article or a file as part of a message, which must stay on its line and hide nothing. */
public final class OneLine {

    private OneLine() {}

    /** {@code text} with control and direction characters as escapes: a line end shows as a backslash and {@code u000a}. */
    public static String escaped(String text) {
        StringBuilder all = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    all.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                default -> all.append(c);
            }
        }
        return all.toString();
    }
}
