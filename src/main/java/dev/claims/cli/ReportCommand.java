package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims report}: articles with their claims marked, as a page for a browser. */
final class ReportCommand implements Command {

    private static final String TITLE = "--title";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("report");
        spec.usageMessage()
                .description("Write one HTML file that shows articles with their claims marked.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims report seeds/ -o report.html",
                        "  claims report --title 'Harbour, March 2031' corpus/ -o harbour.html");
        return OutputOption.addTo(JobsOption.addTo(ExtractionOptions.addTo(InputOptions.addTo(spec))))
                .addOption(OptionSpec.builder(TITLE)
                        .order(OptionGroup.OUTPUT.order())
                        .paramLabel("TEXT")
                        .type(String.class)
                        .description("What the page is headed (default: Claims).")
                        .build());
    }

    @Override
    public boolean findsClaims() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        return OutputOption.write(options, streams, out -> run(options, streams, out));
    }

    private static int run(ParseResult options, Streams streams, OutputStream out) throws IOException {
        List<String> problems = new ArrayList<>();
        boolean isQuiet = RunOptions.isQuiet(options);
        ArticleRun articles = new ArticleRun(options, streams, problem -> {
            problems.add(problem.toString());
            if (!isQuiet) {
                streams.complain(problem);
            }
        });
        Claims claims = new Claims(ExtractionOptions.of(options));
        Report report = new Report(out, options.matchedOptionValue(TITLE, "Claims"));
        articles.forEach(
                JobsOption.of(options),
                raw -> {
                    var article = claims.article(raw);
                    return report.part(article, claims.of(article));
                },
                report::add);
        report.finish(problems);
        return articles.exitCode();
    }
}
