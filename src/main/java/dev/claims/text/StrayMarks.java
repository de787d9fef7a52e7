package dev.claims.text;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Double quotation marks of an article that have no partner: one that opens what nothing closes, or closes what
 * nothing opened. A quote that runs over paragraphs opens again in each and counts as whole; single marks are left
 * alone, since most of those without a partner are apostrophes.
 */
public final class StrayMarks {

    /** One such mark; {@code opens} where it can only open. */
    public record Stray(Span span, boolean opens) {}

    private final Article article;
    private final List<Block> blocks;
    private final Set<Integer> partnered = new HashSet<>();
    private final Set<Integer> goesOn = new HashSet<>();
    private final List<Stray> found = new ArrayList<>();

    private StrayMarks(Article article) {
        this.article = article;
        this.blocks =
                article.blocks().stream().filter(block -> !block.isFurniture()).toList();
    }

    /** The marks of {@code article} without a partner, in order. */
    public static List<Stray> of(Article article) {
        StrayMarks marks = new StrayMarks(article);
        for (Marked marked : article.marked()) {
            if (marked.continues()) {
                marks.goesOn.add(marked.outer().start());
            }
        }
        marks.pair();
        Signs signs = Signs.of(article.tokens(), marks.blocks);
        for (int i = 0; i < marks.blocks.size(); i++) {
            marks.search(marks.blocks.get(i).span(), signs.in(i));
        }
        return marks.found;
    }

    private void pair() {
        int block = 0;
        for (Marked marked : article.marked()) {
            while (blocks.get(block).span().end() <= marked.outer().start()) {
                block++;
            }
            if (marked.closed()) {
                partnered.add(marked.outer().start());
                partnered.add(marked.outer().end() - 1);
            } else if (block + 1 < blocks.size()
                    && goesOn.contains(blocks.get(block + 1).span().start())) {
                partnered.add(marked.outer().start());
            }
        }
    }

    /** Markup that was left in a text: {@code <tweet pic="" by="x">}. */
    private boolean isOfMarkup(int at) {
        String text = article.text();
        return (at > 0 && text.charAt(at - 1) == '=') || text.startsWith("=\"\"", at - 2);
    }

    private void search(Span block, int[] signs) {
        for (Mark mark : MarkScanner.marksOf(article.text(), block, signs)) {
            boolean isDouble = mark.family() == Mark.Family.DOUBLE || mark.family() == Mark.Family.ANGLE;
            boolean isPartnered = partnered.contains(mark.start()) || partnered.contains(mark.end() - 1);
            if (isDouble && !mark.weak() && !isPartnered && !isOfMarkup(mark.start())) {
                found.add(new Stray(new Span(mark.start(), mark.end()), mark.opens() && !mark.closes()));
            }
        }
    }
}
