package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import java.util.List;

/** Tells what stands in quotation marks; asked in the order of the text. */
final class Quotations {

    private final List<Marked> marked;
    private int next;

    Quotations(Article article) {
        this.marked = article.marked();
    }

    /** Whether {@code offset} stands in quotation marks; it is not before the one asked for last. */
    boolean hold(int offset) {
        while (next < marked.size() && marked.get(next).outer().end() <= offset) {
            next++;
        }
        return next < marked.size() && marked.get(next).outer().contains(offset);
    }
}
