package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a post as a reader sees it, with its blocks. */
public final class HtmlText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private HtmlText() {}

    /** The document of a post: its title, then its content, one blank line between blocks. */
    public static Document document(String titleHtml, String contentHtml) {
        HtmlText html = new HtmlText();
        html.add(titleHtml, Block.Kind.TITLE);
        html.add(contentHtml, Block.Kind.PARAGRAPH);
        return new Document(html.text.toString(), html.blocks, null, null, null);
    }

    private void add(String markup, Block.Kind kind) {
        Jsoup.parseBodyFragment(markup).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    line.append(words.getWholeText());
                } else if (breaks(node)) {
                    flush(kind);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    flush(kind);
                }
            }
        });
        flush(kind);
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void flush(Block.Kind kind) {
        String words = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        blocks.add(new Block(span, kind));
    }
}
