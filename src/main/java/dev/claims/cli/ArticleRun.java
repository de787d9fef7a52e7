package dev.claims.cli;

import dev.claims.input.Diagnostic;
import dev.claims.input.Inputs;
import dev.claims.input.Item;
import dev.claims.input.RawArticle;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** Reads the articles that the options name, does a command's work on each and hands the results on in order. */
final class ArticleRun {

    private final ParseResult options;
    private final Streams streams;
    private final Consumer<Diagnostic> problems;
    private final Watcher watcher;
    private boolean isComplete = true;

    /** Tells on standard error what could not be read. */
    ArticleRun(ParseResult options, Streams streams) {
        this(options, streams, RunOptions.isQuiet(options) ? diagnostic -> {} : streams::complain);
    }

    /** Tells {@code problems} what could not be read. */
    ArticleRun(ParseResult options, Streams streams, Consumer<Diagnostic> problems) {
        this.options = options;
        this.streams = streams;
        this.problems = problems;
        this.watcher = RunOptions.watcher(options, streams);
    }

    /** Gives {@code sink} what {@code work} makes of each article, one at a time in the order of the articles. */
    <R> void forEach(int jobs, Function<RawArticle, R> work, Ordered.Sink<R> sink) throws IOException {
        try (watcher;
                Inputs inputs = InputOptions.open(options, streams, this::tell)) {
            new Ordered<Item, Rendering<R>>(inputs, item -> Rendering.of(item, work), ArticleRun::weight)
                    .forEach(jobs, rendering -> {
                        if (rendering instanceof Rendering.Failed<R> failed) {
                            tell(failed.diagnostic());
                        } else if (rendering instanceof Rendering.Done<R> done) {
                            sink.take(done.result());
                            watcher.see(done.article());
                        }
                    });
        }
    }

    private static int weight(Item item) {
        return item instanceof RawArticle article ? article.body().length() : 0;
    }

    private void tell(Diagnostic diagnostic) {
        isComplete = false;
        watcher.aside(() -> problems.accept(diagnostic));
    }

    /** 0 where all was read. */
    int exitCode() {
        return isComplete ? Program.OK : Program.FAILED;
    }
}
