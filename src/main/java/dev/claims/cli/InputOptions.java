package dev.claims.cli;

import dev.claims.input.Diagnostic;
import dev.claims.input.Inputs;
import dev.claims.input.Metadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options that say which articles to read: the same for every command that reads. */
final class InputOptions {

    private static final String METADATA = "--metadata";
    private static final String PUBLISHED = "--published";

    private InputOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return RunOptions.addTo(Configuration.addTo(ReadingOptions.addTo(spec)))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Files and folders of articles: plain text or WordPress REST JSON, told apart by "
                                + "what they hold. '-' is standard input, which is read too when no path is given "
                                + "and something is piped in.")
                        .build())
                .addOption(OptionSpec.builder(METADATA)
                        .order(OptionGroup.INPUT.order())
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("JSON Lines that say of an article (path) when it was published, its title, "
                                + "url, author, site or language. Wins over what the article says.")
                        .build())
                .addOption(OptionSpec.builder(PUBLISHED)
                        .order(OptionGroup.INPUT.order())
                        .paramLabel("DATE")
                        .type(LocalDate.class)
                        .converters(new DayConverter())
                        .description("Publication date of all articles that the metadata does not date, "
                                + "such as 2031-05-08.")
                        .build());
    }

    /** The articles that {@code options} name. What is wrong with the metadata is told to {@code problems}. */
    static Inputs open(ParseResult options, Streams streams, Consumer<Diagnostic> problems) {
        List<String> paths = options.matchedPositionalValue(0, List.of());
        if (paths.isEmpty() && streams.isTerminal()) {
            throw new ParameterException(
                    options.commandSpec().commandLine(), "name files or folders to read, or pipe an article in");
        }
        Path rows = options.matchedOptionValue(METADATA, null);
        Metadata metadata = rows == null ? Metadata.none() : Metadata.read(rows, problems);
        LocalDate published = options.matchedOptionValue(PUBLISHED, null);
        return Inputs.open(
                paths.isEmpty() ? List.of("-") : paths, streams.in(), metadata, published, ReadingOptions.of(options));
    }
}
