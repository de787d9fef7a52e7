package dev.claims.text;

import dev.claims.article.Block;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and its blocks, before sentences are known, and what the text says of itself.
 *
 * @param text the article text
 * @param blocks in order, not overlapping, without blanks at their edges
 * @param title the words of its title, if it has one
 * @param author who its byline names
 * @param published the day in its byline or dateline; {@code null} unless day, month and year stand there
 */
public record Document(
        String text,
        List<Block> blocks,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
