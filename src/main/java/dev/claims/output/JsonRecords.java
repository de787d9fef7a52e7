package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;

/** Records as JSON objects, something of the format's own between two. */
final class JsonRecords {

    private final Records records;
    private final JsonFactory factory;

    JsonRecords(Records records, String separator) {
        this.records = records;
        this.factory = JsonFactory.builder().rootValueSeparator(separator).build();
    }

    String of(Article article, List<Claim> claims) {
        SegmentedStringWriter text = new SegmentedStringWriter(new BufferRecycler());
        // Not closed where writing fails: out of memory, closing throws the same error again and hides what happened.
        JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text);
        records.write(article, claims, new JsonFields(json), json::writeStartObject, json::writeEndObject);
        json.close();
        return text.getAndClear();
    }
}
