package dev.claims.article;

/**
 * A stretch of text between quotation marks. It need not be a quote: titles and scare quotes are marked as well.
 *
 * @param outer with its marks
 * @param inner without them
 * @param depth 0 outside any other marks, 1 inside one pair, …
 * @param closed whether the closing mark is there; a stretch that is not closed ends with its block
 * @param continues whether it goes on the stretch that the paragraph before left open
 */
public record Marked(Span outer, Span inner, int depth, boolean closed, boolean continues) {

    public Marked {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("marks inside the marked: " + outer + " " + inner);
        }
    }
}
