package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.Settings;
import dev.claims.article.Article;
import dev.claims.claim.Claim;
import dev.claims.output.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims extract}: the claims of articles, as records. */
final class ExtractCommand implements Command {

    private static final String STATS = "--stats";
    private static final Choice<FormatName> FORMATS = new Choice<>(FormatName.values(), FormatName::label);
    private static final Choice<Claim.Type> TYPES = new Choice<>(Claim.Type.values(), Claim.Type::label);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("extract");
        spec.usageMessage()
                .description("Write every quote, figure and date of articles, one record each.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims extract --type quote seeds/ | jq -r .speaker | sort | uniq -c",
                        "  claims extract --type figure --format csv -o figures.csv seeds/",
                        "  claims extract --published 2031-05-08 trees.txt");
        return OutputOption.addTo(Color.addTo(JobsOption.addTo(ExtractionOptions.addTo(InputOptions.addTo(spec)))))
                .addOption(OptionSpec.builder("--type")
                        .order(OptionGroup.CLAIMS.order())
                        .paramLabel("TYPE")
                        .type(List.class)
                        .auxiliaryTypes(Claim.Type.class)
                        .converters(TYPES)
                        .completionCandidates(TYPES.list())
                        .splitRegex(",")
                        .description("Only claims of these types, with commas between: " + TYPES.labels() + ".")
                        .build())
                .addOption(OptionSpec.builder("--format")
                        .order(OptionGroup.OUTPUT.order())
                        .paramLabel("FORMAT")
                        .type(FormatName.class)
                        .converters(FORMATS)
                        .completionCandidates(FORMATS.list())
                        .description("One of " + FORMATS.labels() + " (default: pretty on a terminal, else jsonl).")
                        .build())
                .addOption(OptionSpec.builder(STATS)
                        .order(OptionGroup.RUN.order())
                        .description("Count on standard error what was found, and how fast.")
                        .build())
                .addOption(OptionSpec.builder("--explain")
                        .order(OptionGroup.OUTPUT.order())
                        .description("Say in each record which rule found it.")
                        .build());
    }

    @Override
    public boolean findsClaims() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        boolean isScreen = OutputOption.isScreen(options, streams.around());
        FormatName name = options.matchedOptionValue("--format", isScreen ? FormatName.PRETTY : FormatName.JSONL);
        Format format = name.writing(options, streams.around(), isScreen);
        OutputOption.Writer writer = out -> run(options, streams, format, out);
        return name == FormatName.PRETTY
                ? OutputOption.writeAsIs(options, streams, writer)
                : OutputOption.write(options, streams, writer);
    }

    private static int run(ParseResult options, Streams streams, Format format, OutputStream out) throws IOException {
        ArticleRun articles = new ArticleRun(options, streams);
        Settings settings = ExtractionOptions.of(options).withTypes(types(options));
        Claims claims = new Claims(settings);
        Statistics statistics = options.hasMatchedOption(STATS) ? new Statistics() : null;
        out.write(format.opening().getBytes(StandardCharsets.UTF_8));
        articles.forEach(
                JobsOption.of(options),
                raw -> {
                    Article article = claims.article(raw);
                    List<Claim> found = claims.of(article);
                    if (statistics != null) {
                        statistics.add(article, found);
                    }
                    return format.article(article, found);
                },
                new SeparatedTexts(out, format.separator()));
        out.write(format.closing().getBytes(StandardCharsets.UTF_8));
        if (statistics != null) {
            streams.err().print(statistics.lines(settings.types()));
        }
        return articles.exitCode();
    }

    private static Set<Claim.Type> types(ParseResult options) {
        List<Claim.Type> asked = options.matchedOptionValue("--type", List.of(Claim.Type.values()));
        return EnumSet.copyOf(asked);
    }
}
