package dev.claims.text;

import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not blank, each without blanks at its edges. */
final class TextLines {

    /**
     * A line.
     *
     * @param span its words
     * @param indent how far they stand from its beginning
     * @param afterBlank whether a blank line stands before it
     */
    record Line(Span span, int indent, boolean afterBlank) {

        int length() {
            return span.length();
        }
    }

    private TextLines() {}

    /**
     * The lines of {@code text}, whose characters are {@code chars}; lines end as they will: LF, CRLF, CR, and
     * Unicode's separators.
     */
    static List<Line> of(String text, char[] chars) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        boolean afterBlank = false;
        while (at < chars.length) {
            int lineEnd = at;
            while (lineEnd < chars.length && !isEnd(chars[lineEnd])) {
                lineEnd++;
            }
            Span span = Blanks.strip(text, at, lineEnd);
            if (span.isEmpty()) {
                afterBlank = true;
            } else {
                lines.add(new Line(span, span.start() - at, afterBlank));
                afterBlank = false;
            }
            boolean isPair = lineEnd + 1 < chars.length && chars[lineEnd] == '\r' && chars[lineEnd + 1] == '\n';
            at = lineEnd + (isPair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        if (c > '\r' && c < '\u0085') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
