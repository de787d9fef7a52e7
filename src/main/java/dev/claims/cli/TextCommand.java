package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.input.RawArticle;
import dev.claims.output.SentenceLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims text}: the text of articles, to which the offsets of records point. */
final class TextCommand implements Command {

    /** One article is printed to the letter; several have a blank line between them. */
    private static final String BETWEEN_ARTICLES = "\n\n";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("text");
        spec.usageMessage()
                .description("Print the text of articles, to which the offsets of records point.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims text post.json",
                        "  claims text --sentences seeds/ | jq -r .text",
                        "  curl -s https://news.example/wp-json/wp/v2/posts | claims text -");
        return OutputOption.addTo(JobsOption.addTo(InputOptions.addTo(spec)))
                .addOption(OptionSpec.builder("--sentences")
                        .order(OptionGroup.OUTPUT.order())
                        .description("Print the sentences with their offsets, as JSON Lines.")
                        .build());
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        return OutputOption.write(options, streams, out -> run(options, streams, out));
    }

    private static int run(ParseResult options, Streams streams, OutputStream out) throws IOException {
        boolean asSentences = options.hasMatchedOption("--sentences");
        ArticleRun articles = new ArticleRun(options, streams);
        articles.forEach(
                JobsOption.of(options),
                asSentences ? sentences() : text(),
                new SeparatedTexts(out, asSentences ? "" : BETWEEN_ARTICLES));
        return articles.exitCode();
    }

    private static Function<RawArticle, String> text() {
        Claims claims = new Claims(Set.of());
        return raw -> claims.article(raw).text();
    }

    private static Function<RawArticle, String> sentences() {
        Claims claims = new Claims(Set.of());
        SentenceLines lines = new SentenceLines();
        return raw -> lines.of(claims.article(raw));
    }
}
