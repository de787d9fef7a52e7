package dev.claims.text;

import dev.claims.article.Article;
import dev.claims.article.Block;
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
        List<Block> blocks = document.blocks();
        Tokens tokens = Tokens.of(text);
        Signs signs = Signs.of(tokens, blocks);
        List<Marked> marked = QuoteMarks.in(text, blocks, signs);
        List<Sentence> sentences = splitter.sentencesOf(text, blocks, signs, marked);
        return new Article(source, text, blocks, marked, sentences, tokens);
    }
}
