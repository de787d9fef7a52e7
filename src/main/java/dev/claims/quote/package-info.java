/**
 * Finds quotes and says whose they are.
 * {@link dev.claims.quote.QuoteExtractor} is the entry.
 */
@NullMarked
package dev.claims.quote;

import org.jspecify.annotations.NullMarked;
