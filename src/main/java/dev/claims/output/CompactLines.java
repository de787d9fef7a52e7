package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/**
 * An article as JSON Lines for a reader who has its text: what is known of the article, then a line a claim, which is
 * its record without {@code sentence} and {@code source}. Half the size of {@link JsonLines}.
 */
public final class CompactLines implements Format {

    private final Records records;
    private final JsonFactory factory =
            JsonFactory.builder().rootValueSeparator("\n").build();

    public CompactLines(Records records) {
        this.records = records;
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
        // Not closed where writing fails, for the reason that JsonRecords gives.
        JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text);
        JsonFields all = new JsonFields(json);
        json.writeStartObject();
        Records.sourceFields(article.source(), all);
        json.writeEndObject();
        records.write(article, claims, new WithoutContext(all), json::writeStartObject, json::writeEndObject);
        json.close();
        return text.getAndClear() + "\n";
    }
}
