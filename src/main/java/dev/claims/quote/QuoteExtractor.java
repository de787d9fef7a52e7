package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Quote;
import java.util.List;

/** Finds the quotes of an article. */
public final class QuoteExtractor implements Extractor<Quote> {

    @Override
    public List<Quote> extract(Article article) {
        return List.of();
    }
}
