package dev.claims.cli;

import dev.claims.input.Diagnostic;
import dev.claims.input.Inputs;
import dev.claims.input.Item;
import dev.claims.input.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** Reads the articles that the options name, renders each and writes the renderings in order, one at a time. */
final class ArticleRun {

    private final ParseResult options;
    private final Streams streams;
    private boolean isComplete = true;

    ArticleRun(ParseResult options, Streams streams) {
        this.options = options;
        this.streams = streams;
    }

    /** Writes to {@code out} what {@code renderer} makes of each article, with {@code separator} between. */
    void write(OutputStream out, int jobs, String separator, Function<RawArticle, String> renderer) throws IOException {
        Between between = new Between(separator);
        try (Inputs inputs = InputOptions.open(options, streams, this::tell)) {
            new Ordered<Item, Rendering>(inputs, item -> Rendering.of(item, renderer), ArticleRun::weight)
                    .forEach(jobs, rendering -> {
                        if (rendering instanceof Rendering.Failed failed) {
                            tell(failed.diagnostic());
                        } else if (rendering instanceof Rendering.Written written) {
                            out.write(between.next(written.text()).getBytes(StandardCharsets.UTF_8));
                            out.flush();
                        }
                    });
        }
    }

    private static int weight(Item item) {
        return item instanceof RawArticle article ? article.body().length() : 0;
    }

    private void tell(Diagnostic diagnostic) {
        isComplete = false;
        streams.complain(diagnostic);
    }

    /** 0 where all was read. */
    int exitCode() {
        return isComplete ? Program.OK : Program.FAILED;
    }

    /** Puts a separator before every text but the first; empty texts do not count. */
    private static final class Between {

        private final String separator;
        private boolean isFirst = true;

        Between(String separator) {
            this.separator = separator;
        }

        String next(String text) {
            if (text.isEmpty()) {
                return "";
            }
            String all = isFirst ? text : separator + text;
            isFirst = false;
            return all;
        }
    }
}
