package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.claim.Extractor;
import dev.claims.claim.Figure;
import java.util.List;

/** Finds the figures of an article. */
public final class FigureExtractor implements Extractor<Figure> {

    @Override
    public List<Figure> extract(Article article) {
        return List.of();
    }
}
