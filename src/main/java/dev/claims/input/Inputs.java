package dev.claims.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

    private static final String STDIN = "-";

    private final FileFinder files;
    private final InputStream stdin;
    private final Origin origin;
    private String path = "";
    private @Nullable InputStream stream;
    private @Nullable ArticleReader articles;
    private @Nullable Item ahead;

    private Inputs(List<String> paths, InputStream stdin, Origin origin) {
        this.files =
                new FileFinder(paths, origin.metadata().file(), origin.reading().ignoring());
        this.stdin = stdin;
        this.origin = origin;
    }

    /**
     * Articles of {@code paths} in the order given; those of a folder by path, compared by code point. Opens nothing
     * yet, and never throws for what it finds: that becomes a {@link Diagnostic}. The metadata's own file is no article.
     * What is packed with gzip is read as what it unpacks to.
     *
     * @param paths files, folders (recursive, names that start with a dot skipped), and {@code -} for {@code stdin};
     *     a file that is named twice is read once
     * @param stdin read where {@code paths} ask for it, never closed
     * @param published the day of publication of every article of which the metadata gives none
     */
    public static Inputs open(List<String> paths, InputStream stdin, Metadata metadata, @Nullable LocalDate published) {
        return open(paths, stdin, metadata, published, Reading.standard());
    }

    /** As above, read as {@code reading} says. */
    public static Inputs open(
            List<String> paths, InputStream stdin, Metadata metadata, @Nullable LocalDate published, Reading reading) {
        return new Inputs(paths, stdin, new Origin(metadata, published, reading));
    }

    @Override
    public boolean hasNext() {
        boolean more = true;
        while (ahead == null && more) {
            more = articles != null ? read(articles) : advance();
        }
        return ahead != null;
    }

    @Override
    public Item next() {
        Item next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    /** Closes the file that is being read. */
    @Override
    public void close() {
        articles = null;
        if (stream == null) {
            return;
        }
        try {
            stream.close();
        } catch (IOException e) {
            // What was wanted of it has been read.
        }
        stream = null;
    }

    private boolean read(ArticleReader from) {
        try {
            ahead = from.next();
        } catch (NotUtf8Exception e) {
            ahead = e.place().diagnostic(path, Diagnostic.Kind.NOT_UTF8, e.found());
            close();
        } catch (IOException e) {
            ahead = Diagnostic.of(path, IoFault.message(e));
            close();
        } catch (OutOfMemoryError e) {
            // One article that is longer than the memory: what was read of it is let go, the other files go on.
            ahead = Diagnostic.of(
                    path, Diagnostic.Kind.FAULT, "an article too long for the memory: give Java more with -Xmx");
            close();
        }
        if (ahead == null) {
            close();
        }
        return true;
    }

    /** Opens the next file; false if there is none. */
    private boolean advance() {
        Found found = files.next();
        if (found instanceof Found.Problem problem) {
            ahead = problem.diagnostic();
        } else if (found instanceof Found.Stdin) {
            path = STDIN;
            start(stdin);
        } else if (found instanceof Found.OnDisk file) {
            open(file);
        }
        return found != null;
    }

    private void open(Found.OnDisk file) {
        path = file.shown();
        try {
            stream = Files.newInputStream(file.path());
            start(stream);
        } catch (IOException e) {
            ahead = Diagnostic.of(path, IoFault.message(e));
        }
    }

    private void start(InputStream in) {
        try {
            Utf8Reader reader = new Utf8Reader(in);
            Head head = reader.head();
            Head.Objection objection = head.objection();
            if (objection == null) {
                articles = head.isJson() ? new PostReader(path, reader, origin) : new TextReader(path, reader, origin);
                return;
            }
            ahead = Diagnostic.of(path, objection.kind(), objection.words());
        } catch (IOException e) {
            ahead = Diagnostic.of(path, IoFault.message(e));
        }
        close();
    }
}
