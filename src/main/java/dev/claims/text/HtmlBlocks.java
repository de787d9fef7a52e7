package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Block.Kind;
import dev.claims.article.Span;
import dev.claims.text.PageElements.Role;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a tree and writes down its words, block by block. */
final class HtmlBlocks implements NodeFilter {

    private static final int MOST_WORDS_IN_HEADING = 12;

    /** An element that changes what its words are; it counts until it ends. */
    private record Frame(Element element, @Nullable Kind kind, Mode mode) {}

    private enum Mode {
        PLAIN,
        BOLD,
        LINES,
        RAISED,
        LOWERED,
        QUOTED
    }

    private final StringBuilder text;
    private final List<Block> blocks;
    private final Kind usual;
    private final boolean keepsAllLines;
    private final HtmlLine line = new HtmlLine();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Kind> kinds = new ArrayDeque<>();

    /** Whether the element that is open at a depth begins and ends a block. */
    private final BitSet openBlocks = new BitSet();

    private boolean inCaption;
    private int bold;
    private int lines;
    private int quotes;
    private int furniture;

    /** {@code usual} is the kind of a block of which no element says more. */
    HtmlBlocks(StringBuilder text, List<Block> blocks, Kind usual, boolean keepsAllLines) {
        this.text = text;
        this.blocks = blocks;
        this.usual = usual;
        this.keepsAllLines = keepsAllLines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            read(words);
        } else if (node instanceof Element element) {
            return open(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, int depth) {
        if (element.nameIs("br")) {
            line.breakLine();
            return FilterResult.CONTINUE;
        }
        Role role = PageElements.roleOf(element);
        if (role.isUnseen()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        // In a quote, the name of whom it quotes is a block of its own.
        boolean isBlock = role.isBlock() || (element.nameIs("cite") && kinds.peek() == Kind.BLOCKQUOTE);
        openBlocks.set(depth, isBlock);
        if (isBlock) {
            flush();
        } else if (element.nameIs("a") && element.previousSibling() instanceof Element before && before.nameIs("a")) {
            line.blank();
        }
        Mode mode = modeOf(element);
        if (role.kind() != null || mode != Mode.PLAIN) {
            enter(new Frame(element, role.kind(), mode));
        }
        return FilterResult.CONTINUE;
    }

    private static Mode modeOf(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> Mode.BOLD;
            case "pre" -> Mode.LINES;
            case "sup" -> isShort(element) ? Mode.RAISED : Mode.PLAIN;
            case "sub" -> isShort(element) ? Mode.LOWERED : Mode.PLAIN;
            case "q" -> Mode.QUOTED;
            default -> Mode.PLAIN;
        };
    }

    /** Whether it holds no more than one text, in a link or not. */
    private static boolean isShort(Element element) {
        if (element.childNodeSize() != 1) {
            return false;
        }
        Node child = element.childNode(0);
        Node inner = child instanceof Element link && link.childNodeSize() == 1 ? link.childNode(0) : child;
        return inner instanceof TextNode words && Raised.isRaisable(words.getWholeText());
    }

    private void enter(Frame frame) {
        frames.push(frame);
        if (frame.kind() != null) {
            kinds.push(frame.kind());
            furniture += frame.kind() == Kind.FURNITURE ? 1 : 0;
        }
        switch (frame.mode()) {
            case BOLD -> bold++;
            case LINES -> lines++;
            case QUOTED -> line.add(quotes++ % 2 == 0 ? "“" : "‘", false, bold > 0);
            default -> {}
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.nameIs("br")) {
            return FilterResult.CONTINUE;
        }
        Frame frame = frames.peek();
        boolean isFrame = frame != null && frame.element().equals(element);
        if (isFrame && frame.mode() == Mode.QUOTED) {
            line.add(--quotes % 2 == 0 ? "”" : "’", false, bold > 0);
        }
        if (openBlocks.get(depth)) {
            flush();
        }
        if (isFrame) {
            leave(frames.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Frame frame) {
        if (frame.kind() != null) {
            kinds.pop();
            furniture -= frame.kind() == Kind.FURNITURE ? 1 : 0;
        }
        bold -= frame.mode() == Mode.BOLD ? 1 : 0;
        lines -= frame.mode() == Mode.LINES ? 1 : 0;
    }

    private void read(TextNode node) {
        String words = node.getWholeText();
        Frame frame = frames.peek();
        if (frame != null && (frame.mode() == Mode.RAISED || frame.mode() == Mode.LOWERED)) {
            words = frame.mode() == Mode.RAISED ? Raised.raised(words) : Raised.lowered(words);
        }
        boolean keepsLines = keepsAllLines || lines > 0;
        int from = 0;
        for (int at = words.indexOf('['); at >= 0; at = words.indexOf('[', at + 1)) {
            Shortcodes.Found shortcode = Shortcodes.at(words, at);
            if (shortcode != null) {
                line.add(words.substring(from, at), keepsLines, bold > 0);
                read(shortcode);
                from = shortcode.end();
                at = from - 1;
            }
        }
        line.add(words.substring(from), keepsLines, bold > 0);
    }

    private void read(Shortcodes.Found shortcode) {
        if (shortcode.effect() != Shortcodes.Effect.INLINE) {
            flush();
            inCaption = shortcode.effect() == Shortcodes.Effect.CAPTION && !shortcode.closes();
        }
    }

    /** Ends the block, if one has begun. */
    void flush() {
        if (line.isEmpty()) {
            return;
        }
        boolean isBold = line.isBold();
        for (String words : line.take(keepsAllLines || lines > 0)) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            blocks.add(new Block(span, kind(words, isBold)));
        }
        inCaption = false;
    }

    private Kind kind(String words, boolean isBold) {
        if (furniture > 0) {
            return Kind.FURNITURE;
        }
        if (inCaption) {
            return Kind.CAPTION;
        }
        if (!kinds.isEmpty()) {
            return kinds.peek();
        }
        boolean isHeading = isBold
                && usual == Kind.PARAGRAPH
                && Furniture.wordsIn(words) <= MOST_WORDS_IN_HEADING
                && (!Furniture.endsSentence(words) || words.endsWith("?"));
        return isHeading ? Kind.HEADING : usual;
    }

    /** The blocks of {@code root}, added to {@code blocks} and to {@code text}. */
    static void add(Element root, StringBuilder text, List<Block> blocks, Kind usual) {
        boolean hasBlocks = root.stream().skip(1).anyMatch(element -> element.isBlock() || element.nameIs("br"));
        HtmlBlocks walk = new HtmlBlocks(text, blocks, usual, !hasBlocks);
        root.filter(walk);
        walk.flush();
    }
}
