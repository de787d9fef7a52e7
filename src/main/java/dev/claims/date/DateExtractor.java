package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Timex;
import java.util.List;

/** Finds the dates of an article. */
public final class DateExtractor implements Extractor<Timex> {

    @Override
    public List<Timex> extract(Article article) {
        return List.of();
    }
}
