package dev.claims.report;

/** Makes any text harmless in a place of an HTML file; code points keep their number, so that offsets hold. */
final class Escapes {

    private static final char UNKNOWN = '\uFFFD';

    private Escapes() {}

    /** {@code text} between tags or in a quoted attribute. */
    static String html(CharSequence text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        appendHtml(text, 0, text.length(), html);
        return html.toString();
    }

    /** Appends what stands from {@code start} to {@code end} of {@code text}, as {@link #html} gives it. */
    static void appendHtml(CharSequence text, int start, int end, StringBuilder html) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                // Bare, a browser reads it as the line feed that it need not be.
                case '\r' -> html.append("&#13;");
                default -> html.append(isSpeakable(text, at) ? c : UNKNOWN);
            }
        }
    }

    /**
     * {@code json} in a script element. What could end the element, or a line of script, stands in strings alone and
     * has an escape there.
     */
    static String json(String json) {
        StringBuilder script = new StringBuilder(json.length() + 16);
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            boolean isPlain = c == '\n' || (c != '<' && c != '\u2028' && c != '\u2029' && isSpeakable(json, at));
            if (isPlain) {
                script.append(c);
            } else {
                script.append("\\u")
                        .append(hex(c >> 12))
                        .append(hex(c >> 8))
                        .append(hex(c >> 4))
                        .append(hex(c));
            }
        }
        return script.toString();
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 0xF, 16);
    }

    /** Whether HTML allows the character at {@code at}: no control, no half of a pair, no non-character. */
    private static boolean isSpeakable(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean isControl = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
        return !isControl && c != '\uFFFE' && c != '\uFFFF' && (c < '\uFDD0' || c > '\uFDEF');
    }
}
