package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.check.Check;
import dev.claims.check.Finding;
import dev.claims.check.Placement;
import dev.claims.check.Region;
import dev.claims.check.Report;
import dev.claims.check.Rules;
import dev.claims.check.Severity;
import dev.claims.input.Body;
import dev.claims.input.Diagnostic;
import dev.claims.input.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code claims check}: whether articles are sound, for people and for builds. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("check");
        spec.usageMessage()
                .description("Say what is wrong with articles, each finding with its rule and place.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims check seeds/",
                        "  claims check --since origin/main --format github seeds/",
                        "  claims check --report sarif=claims.sarif --report junit=claims.xml seeds/",
                        "  claims check --expect seeds.jsonl seeds/",
                        "",
                        "Exit codes: 0 nothing found at or above --fail-on, 1 something found,",
                        "2 could not check.");
        return JobsOption.addTo(CheckOptions.addTo(ExtractionOptions.addTo(InputOptions.addTo(spec))));
    }

    @Override
    public boolean findsClaims() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        if (options.hasMatchedOption("--update") && !options.hasMatchedOption("--expect")) {
            throw new ParameterException(options.commandSpec().commandLine(), "--update needs --expect FILE");
        }
        FailOn failOn = options.matchedOptionValue("--fail-on", FailOn.ERROR);
        Check check = new Check(CheckSettings.of(options));
        read(options, streams, check);
        Report report = check.report();
        write(options, streams, report, failOn.severity());
        Path expected = options.matchedOptionValue("--expect", null);
        if (options.hasMatchedOption("--update") && expected != null) {
            write(expected.toString(), check.updatedExpectation());
        }
        if (!RunOptions.isQuiet(options)) {
            streams.complain(report.summary());
        }
        Path baseline = options.matchedOptionValue("--write-baseline", null);
        if (baseline != null) {
            write(baseline.toString(), check.newBaseline());
            return Program.OK;
        }
        Severity failing = failOn.severity();
        return failing != null && report.has(failing) ? Program.FOUND : Program.OK;
    }

    private static void read(ParseResult options, Streams streams, Check check) throws IOException {
        Set<Path> own = CheckSettings.ownFiles(options);
        Claims claims = new Claims(ExtractionOptions.of(options));
        ArticleRun articles = new ArticleRun(options, streams, problem -> {
            if (check.isJudged(problem.path()) && !CheckSettings.isOneOf(own, problem.path())) {
                check.add(finding(problem));
            }
        });
        articles.forEach(JobsOption.of(options), raw -> checked(check, claims, raw), result -> {
            if (!CheckSettings.isOneOf(own, result.path())) {
                check.add(result);
            }
        });
    }

    private static Check.Result checked(Check check, Claims claims, RawArticle raw) {
        Article article = claims.article(raw);
        Placement placement = new Placement(raw.line(), raw.column(), raw.body() instanceof Body.Text);
        boolean isJudged = check.isJudged(article.source().path());
        return check.of(article, isJudged ? claims.of(article) : List.of(), placement);
    }

    private static Finding finding(Diagnostic problem) {
        Region region = problem.line() == 0 ? Region.FILE : Region.at(problem.line(), problem.column());
        String rule = "input/" + problem.kind().label();
        return new Finding(Rules.of(rule), problem.path(), region, null, problem.message(), problem.path());
    }

    private static void write(ParseResult options, Streams streams, Report report, @Nullable Severity failing)
            throws IOException {
        List<ReportFile> files = options.matchedOptionValue("--report", List.of());
        for (ReportFile file : files) {
            write(file.file(), FindingFormats.of(file.format(), failing).of(report));
        }
        FindingFormatName format = options.matchedOptionValue("--format", FindingFormatName.TEXT);
        streams.print(FindingFormats.of(format, failing).of(report));
    }

    private static void write(String file, String text) throws IOException {
        try (OutputFile output = new OutputFile(file)) {
            output.stream().write(text.getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
    }
}
