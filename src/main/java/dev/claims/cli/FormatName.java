package dev.claims.cli;

import dev.claims.output.Csv;
import dev.claims.output.Format;
import dev.claims.output.JsonArray;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import java.util.Locale;
import java.util.function.Function;

/** The formats that {@code --format} knows. */
enum FormatName {
    JSONL(JsonLines::new),
    JSON(JsonArray::new),
    CSV(Csv::new);

    private final Function<Records, Format> format;

    FormatName(Function<Records, Format> format) {
        this.format = format;
    }

    Format writing(Records records) {
        return format.apply(records);
    }

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
