package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of a plain text: for now, one a line. */
public final class PlainText {

    private PlainText() {}

    /** The document whose text is {@code text} to the letter. */
    public static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Span span = Blanks.strip(text, at, end);
            if (!span.isEmpty()) {
                blocks.add(new Block(span, Block.Kind.PARAGRAPH));
            }
            at = end + 1;
        }
        return new Document(text, blocks);
    }
}
