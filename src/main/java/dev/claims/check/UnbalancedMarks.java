package dev.claims.check;

import dev.claims.article.Article;
import dev.claims.article.Span;
import dev.claims.text.StrayMarks;
import java.util.function.Consumer;

/** A quotation mark without its partner. */
final class UnbalancedMarks implements ArticleRule {

    static final Rule RULE = new Rule(
            "text/unbalanced-marks",
            Severity.WARNING,
            "A double quotation mark has no partner in its paragraph.",
            "Where a quote ends is then a guess: the record may hold the writer's own words, or lack the speaker's.",
            "“We lost trees, Ada Brandt said. “We lost roofs too.”",
            "“We lost trees,” Ada Brandt said. “We lost roofs too.”",
            "add the missing mark or take this one out");

    /** Words shown beside the mark, in characters. */
    private static final int BESIDE = 30;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (StrayMarks.Stray stray : StrayMarks.of(subject.article())) {
            String fault = stray.opens() ? "nothing closes the mark in: " : "nothing opens what the mark closes in: ";
            Span around = around(subject.article(), stray.span());
            findings.accept(subject.at(stray.span(), RULE, fault + subject.unquoted(around)));
        }
    }

    /** The words that an opening mark stands before, or a closing one behind, cut between words, in its line. */
    private static Span around(Article article, Span mark) {
        int line = article.text().lastIndexOf('\n', mark.start()) + 1;
        int start = Math.max(line, mark.start() - BESIDE);
        int lineEnd = article.text().indexOf('\n', mark.end());
        int end = Math.min(lineEnd < 0 ? article.text().length() : lineEnd, mark.end() + BESIDE);
        int blank = article.text().indexOf(' ', start);
        int last = article.text().lastIndexOf(' ', end);
        return new Span(
                start == line ? line : blank < 0 || blank > mark.start() ? mark.start() : blank + 1,
                end == lineEnd ? lineEnd : Math.max(mark.end(), last));
    }
}
