package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;

/** One JSON object a line. */
public final class JsonLines implements Format {

    private final JsonRecords records;

    public JsonLines(Records records) {
        this.records = new JsonRecords(records, "\n");
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        return claims.isEmpty() ? "" : records.of(article, claims) + "\n";
    }
}
