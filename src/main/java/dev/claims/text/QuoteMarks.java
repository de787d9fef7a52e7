package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks, block by block: for now, curly and straight double ones. */
final class QuoteMarks {

    private QuoteMarks() {}

    /** The marked stretches of {@code text}, by start. */
    static List<Marked> in(String text, List<Block> blocks) {
        List<Marked> found = new ArrayList<>();
        for (Block block : blocks) {
            int open = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (open < 0 && (c == '“' || c == '"')) {
                    open = i;
                } else if (open >= 0 && (c == '”' || c == '"')) {
                    found.add(new Marked(new Span(open, i + 1), new Span(open + 1, i), 0, true, false));
                    open = -1;
                }
            }
            if (open >= 0) {
                int end = block.span().end();
                found.add(new Marked(new Span(open, end), new Span(open + 1, end), 0, false, false));
            }
        }
        return found;
    }
}
