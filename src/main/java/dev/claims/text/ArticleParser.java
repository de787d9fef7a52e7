package dev.claims.text;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Source;
import dev.claims.article.Tokens;
import java.util.List;

/** Turns a document into an article: pairs its marks, splits its sentences, cuts its tokens. Thread-safe. */
public final class ArticleParser {

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The article of {@code document}; {@code source} is carried along. */
    public Article parse(Source source, Document document) {
        List<Marked> marked = QuoteMarks.in(document.text(), document.blocks());
        return new Article(
                source,
                document.text(),
                document.blocks(),
                marked,
                splitter.sentencesOf(document.text(), document.blocks(), marked),
                Tokens.of(document.text()));
    }
}
