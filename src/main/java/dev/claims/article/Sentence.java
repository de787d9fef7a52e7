package dev.claims.article;

/**
 * A sentence of an article. It never ends inside quotation marks, so it may hold several sentences of one quote.
 *
 * @param index its number in the article, from 0
 * @param span where it stands, without blanks at its edges
 * @param block the block that holds it
 */
public record Sentence(int index, Span span, Block block) {

    public Sentence {
        if (!block.span().contains(span)) {
            throw new IllegalArgumentException("a sentence outside its block: " + span + " " + block);
        }
    }
}
