package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Quote;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotes of an article. */
public final class QuoteExtractor implements Extractor<Quote> {

    private final Vocabulary vocabulary = Vocabulary.english();

    @Override
    public List<Quote> extract(Article article) {
        Reading reading = new Reading(article, vocabulary);
        Scene scene = new Scene(reading, new Sayings(reading));
        MarkedQuotes.ascribe(scene);
        List<Quote> marked = new ArrayList<>(new Speakers(scene).quotes());
        List<Quote> blocks = BlockQuotes.of(scene);
        if (!blocks.isEmpty()) {
            marked.addAll(blocks);
            marked.sort((a, b) -> a.span().compareTo(b.span()));
        }
        List<Quote> quotes = new ArrayList<>(marked);
        quotes.addAll(ReportedSpeech.find(reading, marked));
        quotes.sort((a, b) -> a.span().compareTo(b.span()));
        return quotes;
    }
}
