package dev.claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where what a command makes is written: to standard output, or to a file that appears when it is complete. */
final class OutputOption {

    static final String NAME = "--output";

    private static final String STANDARD_OUTPUT = "-";

    /** Writes what the command makes and gives its exit code. */
    interface Writer {
        int writeTo(OutputStream out) throws IOException;
    }

    private OutputOption() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-o", NAME)
                .order(OptionGroup.OUTPUT.order())
                .paramLabel("FILE")
                .type(String.class)
                .description("Write to FILE, which appears when it is complete, and not to standard output.")
                .build());
    }

    /** Lets {@code writer} write to where {@code options} say. */
    static int write(ParseResult options, Streams streams, Writer writer) throws IOException {
        String file = options.matchedOptionValue(NAME, STANDARD_OUTPUT);
        if (file.equals(STANDARD_OUTPUT)) {
            return writer.writeTo(streams.out());
        }
        try (OutputFile output = new OutputFile(file)) {
            int code = writer.writeTo(output.stream());
            output.commit();
            return code;
        }
    }
}
