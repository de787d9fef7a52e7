package dev.claims.cli;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows how far the work is, once it lasts long enough for somebody to ask. */
final class Progress implements Watcher {

    private final Streams streams;
    private final long patience;
    private final long start = System.nanoTime();
    private long articles;
    private long characters;
    private @Nullable ProgressLine line;

    Progress(Streams streams) {
        this(streams, TimeUnit.SECONDS.toNanos(1));
    }

    /** {@code patience} is how many nanoseconds nothing is shown. */
    Progress(Streams streams, long patience) {
        this.streams = streams;
        this.patience = patience;
    }

    @Override
    public void see(Seen article) {
        articles++;
        characters += article.characters();
        if (line == null && System.nanoTime() - start > patience) {
            line = new ProgressLine(streams);
        }
        if (line != null) {
            line.show(articles, characters);
        }
    }

    @Override
    public void aside(Runnable complaint) {
        if (line == null) {
            complaint.run();
        } else {
            line.aside(complaint);
        }
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
