package dev.claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where what a command makes is written: to standard output, or to a file that appears when it is complete. */
final class OutputOption {

    private static final String NAME = "--output";
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

    /** Whether what a command makes is shown to somebody at once. */
    static boolean isScreen(ParseResult options, Surroundings around) {
        return file(options).equals(STANDARD_OUTPUT) && around.isTerminal(Surroundings.Stream.OUT);
    }

    /** Lets {@code writer} write to where {@code options} say; no article gives orders to a screen. */
    static int write(ParseResult options, Streams streams, Writer writer) throws IOException {
        boolean isScreen = isScreen(options, streams.around());
        return writeAsIs(options, streams, out -> writer.writeTo(isScreen ? new TerminalOutput(out) : out));
    }

    /** The same for a writer that has orders for the screen itself, and lets none of an article's through. */
    static int writeAsIs(ParseResult options, Streams streams, Writer writer) throws IOException {
        if (file(options).equals(STANDARD_OUTPUT)) {
            return writer.writeTo(streams.out());
        }
        try (OutputFile output = new OutputFile(file(options))) {
            int code = writer.writeTo(output.stream());
            output.commit();
            return code;
        }
    }

    private static String file(ParseResult options) {
        return options.matchedOptionValue(NAME, STANDARD_OUTPUT);
    }
}
