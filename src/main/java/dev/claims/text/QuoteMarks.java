package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Span;
import dev.claims.text.Mark.Family;
import dev.claims.text.MarkPairs.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretches in quotation marks, block by block: “ ”, straight ones, '' and ``, single ones (‘ ’ and '),
 * « », „ “, ‹ ›. A stretch that its block leaves open ends with the block and goes on in the next if that opens anew.
 */
final class QuoteMarks {

    private final String text;
    private final List<Block> blocks;
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final List<@Nullable Mark> strays = new ArrayList<>();
    private final List<Marked> found = new ArrayList<>();
    private @Nullable Family leftOpen;

    private QuoteMarks(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The marked stretches of {@code text}, by start, an outer one before those inside it; none in furniture. */
    static List<Marked> in(String text, List<Block> blocks, Signs signs) {
        QuoteMarks marks = new QuoteMarks(text, blocks);
        marks.pair(signs);
        boolean quotesWithSingles = marks.quotesWithSingles();
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).isFurniture()) {
                marks.add(i, quotesWithSingles);
            }
        }
        return marks.found;
    }

    private void pair(Signs signs) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Mark> marks = block.isFurniture() ? List.of() : MarkScanner.marksOf(text, block.span(), signs.in(i));
            List<Pair> found = MarkPairs.of(marks);
            pairs.add(found);
            strays.add(strayClosing(marks, found));
        }
    }

    /** The block's first mark if it closes what nothing in the block opened. */
    private static @Nullable Mark strayClosing(List<Mark> marks, List<Pair> found) {
        if (marks.isEmpty() || !marks.get(0).closes() || marks.get(0).weak()) {
            return null;
        }
        boolean opensPair =
                !found.isEmpty() && found.get(0).open().start() == marks.get(0).start();
        return opensPair ? null : marks.get(0);
    }

    /**
     * Whether the article's quotes stand in single marks. Only then may a single mark stay open to the end of its
     * block: elsewhere it is an apostrophe that was not recognised.
     */
    private boolean quotesWithSingles() {
        int singles = count(Family.SINGLE);
        return singles >= 2 && singles > count(Family.DOUBLE) + count(Family.ANGLE);
    }

    private int count(Family family) {
        int count = 0;
        for (List<Pair> inBlock : pairs) {
            for (Pair pair : inBlock) {
                count += pair.close() != null && pair.open().family() == family ? 1 : 0;
            }
        }
        return count;
    }

    private void add(int block, boolean quotesWithSingles) {
        Span span = blocks.get(block).span();
        Family before = leftOpen;
        leftOpen = null;
        Mark stray = strays.get(block);
        if (stray != null && stray.family() == before) {
            found.add(new Marked(
                    new Span(span.start(), stray.end()), new Span(span.start(), stray.start()), 0, true, true));
        }
        Deque<Integer> ends = new ArrayDeque<>();
        for (Pair pair : pairs.get(block)) {
            Mark close = pair.close();
            Mark open = pair.open();
            if (close == null && open.family().isSingle() && !quotesWithSingles) {
                continue;
            }
            while (!ends.isEmpty() && ends.peek() <= open.start()) {
                ends.pop();
            }
            int outerEnd = close == null ? span.end() : close.end();
            int innerEnd = close == null ? span.end() : close.start();
            boolean continues = open.start() == span.start() && open.family() == before;
            found.add(new Marked(
                    new Span(open.start(), outerEnd),
                    Blanks.strip(text, open.end(), innerEnd),
                    ends.size(),
                    close != null,
                    continues));
            ends.push(outerEnd);
            leftOpen = close == null ? open.family() : leftOpen;
        }
    }
}
