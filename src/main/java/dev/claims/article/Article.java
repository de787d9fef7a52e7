package dev.claims.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article ready for extraction: its text, and blocks, marked stretches, sentences and tokens as spans into it.
 * Immutable; safe to share between threads.
 *
 * @param text the article text to which every offset points
 * @param blocks in order, not overlapping
 * @param marked stretches in quotation marks, by start, an outer one before those inside it
 * @param sentences in order, each inside one block
 * @param tokens of the whole text
 */
public record Article(
        Source source, String text, List<Block> blocks, List<Marked> marked, List<Sentence> sentences, Tokens tokens) {

    public Article {
        blocks = List.copyOf(blocks);
        marked = List.copyOf(marked);
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds {@code offset}, or the last one before it; {@code null} before the first. */
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? null : sentences.get(high);
    }

    /** The words that {@code span} covers. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
