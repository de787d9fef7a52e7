package dev.claims.text;

import dev.claims.article.Block;
import java.util.List;

/**
 * A text and its blocks, before sentences are known.
 *
 * @param text the article text
 * @param blocks in order, not overlapping, without blanks at their edges
 */
public record Document(String text, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
