package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Block.Kind;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of a plain text, its title, byline and day, without changing a letter of it. */
public final class PlainText {

    private PlainText() {}

    /** The document whose text is {@code text} to the letter: a file decoded, without its byte order mark. */
    public static Document document(String text) {
        char[] chars = text.toCharArray();
        List<Span> paragraphs = Layout.paragraphs(text, TextLines.of(text, chars));
        Header header = Header.of(text, paragraphs);
        List<Block> blocks = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            Kind kind = header.kinds().get(i);
            blocks.add(new Block(paragraphs.get(i), kind == null ? BlockShape.kindOf(text, paragraphs, i) : kind));
        }
        return new Document(
                text, Furniture.marked(text, chars, blocks), header.title(), header.author(), header.published());
    }
}
