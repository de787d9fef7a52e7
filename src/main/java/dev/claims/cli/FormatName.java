package dev.claims.cli;

import dev.claims.output.Csv;
import dev.claims.output.Format;
import dev.claims.output.JsonArray;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import java.util.Locale;

/** The formats that {@code --format} knows. */
enum FormatName {
    JSONL,
    JSON,
    CSV;

    Format writing(Records records) {
        return switch (this) {
            case JSONL -> new JsonLines(records);
            case JSON -> new JsonArray(records);
            case CSV -> new Csv(records);
        };
    }

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
