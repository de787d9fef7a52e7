package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;

/** Blanks at the edges of spans. */
final class Blanks {

    private Blanks() {}

    /** As {@link Tokens#isBlank}, and short enough to be inlined where every character is asked. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && Tokens.isBlank(c));
    }

    /** {@code start..end} of {@code text} without the blanks at its edges. */
    static Span strip(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Tokens.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokens.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
