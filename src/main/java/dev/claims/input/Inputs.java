package dev.claims.input;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files, folders and a stream, one after another:
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.open(List.of("docs", "-"), System.in, Metadata.none(), null)) {
 *     while (inputs.hasNext()) {
 *         Item item = inputs.next();
 *     }
 * }
 * }</pre>
 *
 * Reads no further than it is asked to and holds one article at a time. For one thread.
 */
public final class Inputs implements Iterator<Item>, AutoCloseable {

    private Inputs() {}

    /**
     * Articles of {@code paths} in the order given; those of a folder by path. Opens nothing yet, and never throws for
     * what it finds: that becomes a {@link Diagnostic}.
     *
     * @param paths files, folders (recursive, hidden names skipped), and {@code -} for {@code stdin}
     * @param stdin read where {@code paths} ask for it, never closed
     * @param published the day of publication of every article of which the metadata gives none
     */
    public static Inputs open(List<String> paths, InputStream stdin, Metadata metadata, @Nullable LocalDate published) {
        return new Inputs();
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Item next() {
        throw new NoSuchElementException();
    }

    @Override
    public void close() {}
}
