package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;

/** One JSON array of all records, a record a line. */
public final class JsonArray implements Format {

    private static final String BETWEEN = ",\n";

    private final JsonRecords records;

    public JsonArray(Records records) {
        this.records = new JsonRecords(records, BETWEEN);
    }

    @Override
    public String opening() {
        return "[\n";
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        return claims.isEmpty() ? "" : records.of(article, claims);
    }

    @Override
    public String separator() {
        return BETWEEN;
    }

    @Override
    public String closing() {
        return "\n]\n";
    }
}
