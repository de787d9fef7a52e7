package dev.claims.claim;

import dev.claims.article.Article;
import java.util.List;

/**
 * Finds the claims of one type. A pure function: no clock, no default locale or zone, nothing kept between calls, so
 * that one instance serves any number of threads.
 */
@FunctionalInterface
public interface Extractor<C extends Claim> {

    /** The claims of {@code article} by start, none of them from its furniture. */
    List<C> extract(Article article);
}
