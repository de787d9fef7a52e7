package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Span;
import dev.claims.claim.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Paints a sentence: each stretch in the style of the innermost claim around it. */
final class MarkedSentence {

    /** An inner claim ends before the one around it, or begins later. */
    private static final Comparator<Claim> BY_END = Comparator.<Claim>comparingInt(
                    claim -> claim.span().end())
            .thenComparing(Comparator.comparingInt((Claim claim) -> claim.span().start())
                    .reversed());

    private final Article article;
    private final Painted painted;
    private final PriorityQueue<Claim> open = new PriorityQueue<>(BY_END);
    private int at;

    private MarkedSentence(Article article, Painted painted) {
        this.article = article;
        this.painted = painted;
    }

    /** Adds to {@code painted} the words at {@code span}, in which {@code claims} begin. */
    static void paint(Article article, Span span, List<Claim> claims, Painted painted) {
        MarkedSentence sentence = new MarkedSentence(article, painted);
        sentence.at = span.start();
        for (Claim claim : claims) {
            sentence.advance(claim.span().start());
            sentence.mark(Style.of(claim.type()).open(), claim);
            sentence.open.add(claim);
        }
        sentence.advance(span.end());
        sentence.closeRest();
    }

    private void advance(int to) {
        while (!open.isEmpty() && open.element().span().end() <= to) {
            Claim first = open.element();
            words(first.span().end());
            open.remove();
            mark(Style.of(first.type()).close(), first);
        }
        words(to);
    }

    /** A claim that goes on behind the sentence is closed with it. */
    private void closeRest() {
        while (!open.isEmpty()) {
            Claim first = open.remove();
            mark(Style.of(first.type()).close(), first);
        }
    }

    private void words(int to) {
        if (to > at) {
            Style style = open.isEmpty() ? Style.PLAIN : Style.of(open.element().type());
            painted.add(article.text().substring(at, to), style);
            at = to;
        }
    }

    private void mark(String sign, Claim claim) {
        if (!painted.isColoured()) {
            painted.add(sign, Style.of(claim.type()));
        }
    }
}
