package dev.claims;

import dev.claims.article.Span;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which quote stands around a claim. Claims are asked for by start: the quotes that may still hold one are kept
 * from one question to the next, so that an article of many quotes costs no more than one pass over them.
 */
final class Attributions {

    private final List<Quote> quotes;
    private final List<Quote> open = new ArrayList<>();
    private int next;

    /** Over {@code quotes} in any order. */
    Attributions(List<Quote> quotes) {
        this.quotes = new ArrayList<>(quotes);
        this.quotes.sort((a, b) -> a.span().compareTo(b.span()));
    }

    /** The innermost quote around {@code claim}, which starts no earlier than the claim asked about before. */
    @Nullable
    Attribution around(Claim claim) {
        Span span = claim.span();
        while (next < quotes.size() && quotes.get(next).span().start() <= span.start()) {
            open.add(quotes.get(next++));
        }
        open.removeIf(quote -> quote.span().end() <= span.start());
        Quote innermost = null;
        for (Quote quote : open) {
            boolean isTighter = innermost == null
                    || quote.span().length() < innermost.span().length();
            if (quote.span().contains(span) && isTighter) {
                innermost = quote;
            }
        }
        return innermost == null ? null : new Attribution(innermost.span(), innermost.speaker());
    }
}
