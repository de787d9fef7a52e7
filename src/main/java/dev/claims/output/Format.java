package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;

/**
 * A way to write claims. The file is {@link #opening}, the articles that have claims with {@link #separator} between
 * them, {@link #closing}:
 *
 * <pre>{@code
 * Format format = new JsonLines(new Records(false));
 * String lines = format.article(article, claims.of(article));
 * }</pre>
 *
 * Thread-safe: articles may be rendered at the same time and written in order afterwards.
 */
public interface Format {

    default String opening() {
        return "";
    }

    /** The records of {@code article}, empty where there are no claims. */
    String article(Article article, List<Claim> claims);

    default String separator() {
        return "";
    }

    default String closing() {
        return "";
    }
}
