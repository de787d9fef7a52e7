package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.article.WellFormed;
import dev.claims.text.TextLines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one block as they gather: blanks folded, characters that nobody sees dropped, line breaks kept until
 * {@link #take} says which of them are paragraphs.
 */
final class HtmlLine {

    /** A line this long was wrapped by its writer's editor; a shorter one ends where the writer broke it. */
    private static final int WRAPPED = 45;

    private final StringBuilder words = new StringBuilder();
    private int bold;
    private int visible;

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a word stands at its end, to which the next would be glued. */
    boolean endsInWord() {
        return !words.isEmpty() && !Tokens.isBlank(words.charAt(words.length() - 1));
    }

    /** Whether all its words are bold. */
    boolean isBold() {
        return visible > 0 && bold == visible;
    }

    /** Adds {@code text}; a line end in it is one where {@code keepsLines}, else a blank. */
    void add(String text, boolean keepsLines, boolean isBold) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff') {
                continue;
            }
            if (c == '\n' && keepsLines) {
                breakLine();
            } else if (isFolded(c)) {
                blank();
            } else {
                words.append(c);
                visible++;
                bold += isBold ? 1 : 0;
            }
        }
    }

    /** Blanks that run together: those of HTML, and those of a no-break space, which means no more in news. */
    private static boolean isFolded(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    void blank() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ' && words.charAt(words.length() - 1) != '\n') {
            words.append(' ');
        }
    }

    void breakLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!words.isEmpty()) {
            words.append('\n');
        }
    }

    /** Its paragraphs, and the line empty again. A line break inside a paragraph stays as a line end. */
    List<String> take(boolean isPreformatted) {
        String text = WellFormed.of(words.toString());
        words.setLength(0);
        bold = 0;
        visible = 0;
        List<Line> lines = TextLines.of(text, text.toCharArray());
        List<String> parts = new ArrayList<>();
        if (isPreformatted) {
            Layout.paragraphs(text, lines).forEach(span -> parts.add(span.of(text)));
            return parts;
        }
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
