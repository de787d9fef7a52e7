package dev.claims.text;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Tokens;
import java.util.List;

/** Turns a document into an article: cuts its tokens, pairs its marks, splits its sentences. Thread-safe. */
public final class ArticleParser {

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The article of {@code document}; {@code source} is carried along. */
    public Article parse(Source source, Document document) {
        String text = document.text();
        Tokens tokens = Tokens.of(text);
        Signs signs = Signs.of(tokens);
        List<Marked> marked = QuoteMarks.in(text, signs, document.blocks());
        List<Sentence> sentences = splitter.sentencesOf(text, signs, document.blocks(), marked);
        return new Article(source, text, document.blocks(), marked, sentences, tokens);
    }
}
