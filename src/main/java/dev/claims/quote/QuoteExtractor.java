package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Quote;
import dev.claims.mention.Cast;
import dev.claims.mention.Mentions;
import java.util.List;

/** Finds the quotes of an article. */
public final class QuoteExtractor implements Extractor<Quote> {

    private final ReportedSpeech reported = new ReportedSpeech();

    @Override
    public List<Quote> extract(Article article) {
        Mentions mentions = Mentions.of(article);
        return reported.find(article, mentions, Cast.of(article, mentions), List.of());
    }
}
