package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Quote;
import java.util.List;

/** Finds the quotes of an article. */
public final class QuoteExtractor implements Extractor<Quote> {

    private final Cues cues = Cues.load();

    @Override
    public List<Quote> extract(Article article) {
        Reading reading = new Reading(article);
        Scene scene = new Scene(reading, Sayings.of(reading, cues));
        MarkedQuotes.ascribe(scene);
        return new Speakers(scene, IndirectQuotes.in(scene)).quotes();
    }
}
