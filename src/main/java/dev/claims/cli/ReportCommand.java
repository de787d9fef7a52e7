package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.input.Diagnostic;
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
                .description("Write one HTML file that shows articles with their claims marked: to read, to filter, to "
                        + "print. It needs no other file and no network.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims report seeds/ -o report.html",
                        "  claims report --title 'Harbour, March 2031' --metadata dates.jsonl corpus/ -o harbour.html");
        return JobsOption.addTo(InputOptions.addTo(spec))
                .addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description("Write to FILE, which appears when it is complete, and not to standard output.")
                        .build())
                .addOption(OptionSpec.builder(TITLE)
                        .paramLabel("TEXT")
                        .type(String.class)
                        .description("What the page is headed; \"Claims\" by default.")
                        .build());
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        String file = options.matchedOptionValue("--output", "-");
        if (file.equals("-")) {
            return run(options, streams, streams.out());
        }
        try (OutputFile output = new OutputFile(file)) {
            int code = run(options, streams, output.stream());
            output.commit();
            return code;
        }
    }

    private static int run(ParseResult options, Streams streams, OutputStream out) throws IOException {
        List<String> problems = new ArrayList<>();
        ArticleRun articles = new ArticleRun(options, streams, problem -> tell(problem, streams, problems));
        Claims claims = new Claims();
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

    private static void tell(Diagnostic problem, Streams streams, List<String> problems) {
        streams.complain(problem);
        problems.add(problem.toString());
    }
}
