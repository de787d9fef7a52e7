package dev.claims.input;

import dev.claims.article.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a corpus says of its articles beside them: JSON Lines, one object an article, {@code path} as
 * {@link Source#path} prints it and any of {@code published}, {@code title}, {@code url}, {@code author},
 * {@code site}, {@code language}. What it says wins over what the file says. For one thread.
 *
 * <pre>{"path":"docs/trees.txt","published":"2031-05-08","site":"valley.example"}</pre>
 */
public final class Metadata {

    private Metadata() {}

    /** Metadata that says nothing. */
    public static Metadata none() {
        return new Metadata();
    }

    /** Reads {@code file}; each row that cannot be read is told to {@code problems}, the others hold. */
    public static Metadata read(Path file, Consumer<Diagnostic> problems) {
        return none();
    }

    /** {@code source} with what its row says, if it has one. */
    public Source apply(Source source) {
        return source;
    }

    /** The paths of rows that no article has asked for yet, in row order. */
    public List<String> unused() {
        return List.of();
    }
}
