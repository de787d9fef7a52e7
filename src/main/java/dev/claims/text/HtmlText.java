package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a post as a reader sees it, with its blocks. */
public final class HtmlText {

    /** A page may repeat its title, or say who wrote it, among its first blocks. */
    private static final int HEADER_BLOCKS = 4;

    private HtmlText() {}

    /**
     * The document of a post: its title, then its content, one blank line between blocks. Tags are gone and entities
     * decoded, a no-break space is a plain one, a line break stays one; nobody's words are lost or glued together.
     */
    public static Document document(String titleHtml, String contentHtml) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        HtmlBlocks.add(body(titleHtml), text, blocks, Kind.TITLE);
        int titleBlocks = blocks.size();
        String title = title(text);
        HtmlBlocks.add(body(contentHtml), text, blocks, Kind.PARAGRAPH);
        String whole = text.toString();
        for (int i = titleBlocks; i < Math.min(blocks.size(), titleBlocks + HEADER_BLOCKS); i++) {
            blocks.set(i, inHeader(whole, blocks.get(i), title));
        }
        return new Document(whole, Furniture.marked(whole, whole.toCharArray(), blocks), title, null, null);
    }

    /** Parses {@code html}. U+FFFF, which is no character, is what jsoup takes for the end of its input. */
    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html.replace('\uffff', '\ufffd')).body();
    }

    private static @Nullable String title(StringBuilder text) {
        return text.isEmpty() ? null : text.toString();
    }

    /** {@code block} as what it is among the first of a page: the title once more yields no claims. */
    private static Block inHeader(String text, Block block, @Nullable String title) {
        if (title == null || block.span().length() > title.length() + LONGEST_BYLINE) {
            return block;
        }
        String words = block.span().of(text);
        if (words.equals(title)) {
            return new Block(block.span(), Kind.FURNITURE);
        }
        boolean isByline = block.kind() == Kind.PARAGRAPH && Byline.of(words) != null;
        return isByline ? new Block(block.span(), Kind.BYLINE) : block;
    }

    private static final int LONGEST_BYLINE = 160;
}
