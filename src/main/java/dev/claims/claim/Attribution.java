package dev.claims.claim;

import dev.claims.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says a figure or a date: the quote around it and that quote's speaker.
 *
 * @param quote the span of the quote
 * @param speaker as in {@link Quote#speaker}
 */
public record Attribution(Span quote, @Nullable String speaker) {}
