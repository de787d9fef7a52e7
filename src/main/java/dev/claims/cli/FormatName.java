package dev.claims.cli;

import dev.claims.output.Csv;
import dev.claims.output.Format;
import dev.claims.output.JsonArray;
import dev.claims.output.JsonLines;
import dev.claims.output.Pretty;
import dev.claims.output.Records;
import dev.claims.output.WebAnnotations;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** The formats that {@code --format} knows. */
enum FormatName {
    JSONL,
    JSON,
    CSV,
    JSONLD,
    PRETTY;

    /** What writes this format as {@code options} ask, to an output that is a terminal or not. */
    Format writing(ParseResult options, Surroundings around, boolean isTerminal) {
        boolean isExplained = options.hasMatchedOption("--explain");
        return switch (this) {
            case JSONL -> new JsonLines(new Records(isExplained));
            case JSON -> new JsonArray(new Records(isExplained));
            case CSV -> new Csv(new Records(isExplained));
            case JSONLD -> new WebAnnotations(isExplained);
            case PRETTY -> new Pretty(around.columns(), Color.isOn(options, around, isTerminal), isExplained);
        };
    }

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
