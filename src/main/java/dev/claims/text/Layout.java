package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.text.TextLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a text make up its paragraphs: a line each, or, in a hard-wrapped text, as many lines as their
 * writer's editor filled. A text is hard-wrapped if enough of its lines stop in mid-sentence at about one width.
 */
final class Layout {

    /** No editor wraps at more; a longer line is a paragraph. */
    private static final int WIDEST = 132;

    private static final int NARROWEST = 30;

    private static final int LONGEST_ITEM = 40;

    /** Of the lines in hard-wrapped news a half to two thirds stop in mid-sentence; of paragraphs almost none. */
    private static final double WRAPPED_SHARE = 0.3;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Layout(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width();
    }

    /** The paragraphs that {@code lines} make up, in order. */
    static List<Span> paragraphs(String text, List<Line> lines) {
        Layout layout = new Layout(text, lines);
        boolean isWrapped = layout.isWrapped();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span();
            int last = paragraphs.size() - 1;
            if (i > 0 && (isWrapped ? layout.goesOn(i) : layout.isBroken(i, paragraphs.get(last)))) {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** The length that nine lines of ten keep to. */
    private int width() {
        int[] lengths = new int[lines.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lines.get(i).length();
        }
        Arrays.sort(lengths);
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int pairs = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).afterBlank()) {
                continue;
            }
            pairs++;
            open += isMidSentence(i) && isFull(i - 1) ? 1 : 0;
        }
        return open > 0 && open >= pairs * WRAPPED_SHARE;
    }

    /** Whether line {@code i} goes on with the paragraph of the line before it. */
    private boolean goesOn(int i) {
        Line line = lines.get(i);
        if (line.afterBlank() || line.indent() > lines.get(i - 1).indent() + 1 || startsItem(line)) {
            return false;
        }
        return isFull(i - 1) || isMidSentence(i);
    }

    /** Whether a line break stands inside a sentence by mistake: list items without a capital are shorter. */
    private boolean isBroken(int i, Span paragraph) {
        Line line = lines.get(i);
        return paragraph.length() >= LONGEST_ITEM && !line.afterBlank() && isMidSentence(i) && !startsItem(line);
    }

    /** Whether the next line's first word would not have fitted on line {@code i}. */
    private boolean isFull(int i) {
        Span next = lines.get(i + 1).span();
        int word = next.start();
        while (word < next.end() && !Tokens.isBlank(text.charAt(word))) {
            word++;
        }
        return lines.get(i).length() + 1 + word - next.start() > width;
    }

    /** Whether the line before ends, and line {@code i} begins, as a line inside a sentence does. */
    private boolean isMidSentence(int i) {
        char last = text.charAt(lines.get(i - 1).span().end() - 1);
        char first = text.charAt(lines.get(i).span().start());
        return (Character.isLetterOrDigit(last) || last == ',' || MarkScanner.isDash(last))
                && (Character.isLowerCase(first) || (last == ',' && Character.isLetter(first)));
    }

    private boolean startsItem(Line line) {
        char first = text.charAt(line.span().start());
        char second = line.length() > 1 ? text.charAt(line.span().start() + 1) : ' ';
        return ListMarkers.isBullet(first)
                || ((first == '-' || first == '*') && second == ' ')
                || ListMarkers.at(text, line.span().start(), line.span().end()) != null;
    }
}
