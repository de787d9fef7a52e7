package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.claims.output.RecordSchema;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Holds the published schema against records. */
public final class Schema {

    private static final com.networknt.schema.Schema RECORD = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.text(), InputFormat.JSON);

    /** Numbers as they are written: a double holds no more than 1e308. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Schema() {}

    /** What the schema has against {@code record}; empty where it is sound. */
    public static String faults(String record) {
        return RECORD.validate(EXACT.readTree(record)).stream()
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    /** Fails with the first of {@code records} that is not sound. */
    public static void assertSound(List<String> records) {
        for (String record : records) {
            assertEquals("", faults(record), record);
        }
    }
}
