package dev.claims.check;

import dev.claims.article.Block;
import java.util.function.Consumer;

/** Nothing but a headline and furniture: the text got lost on the way. */
final class NoText implements ArticleRule {

    static final Rule RULE = new Rule(
            "input/no-text",
            Severity.ERROR,
            "Nothing is left of an article once headline, navigation and forms are taken away.",
            "Such a file yields no record and hides that the text was lost when the article was saved.",
            "{\"title\":{\"rendered\":\"Dam opens\"},\"content\":{\"rendered\":\"<p>Share this</p>\"}}",
            null,
            "save the article again with its text, or take the file out of the corpus");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        boolean hasText = subject.article().blocks().stream()
                .anyMatch(block -> !block.isFurniture() && (subject.isLiteral() || block.kind() != Block.Kind.TITLE));
        if (!hasText) {
            findings.accept(subject.whole(RULE, "no text is left after cleaning"));
        }
    }
}
