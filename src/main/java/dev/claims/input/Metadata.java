package dev.claims.input;

import dev.claims.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus says of its articles beside them: JSON Lines, one object an article, {@code path} as
 * {@link Source#path} prints it and any of {@code published}, {@code title}, {@code url}, {@code author},
 * {@code site}, {@code language}. What it says wins over what the file says; other fields are the corpus's own and
 * are passed over. A row speaks of every article in its file. For one thread.
 *
 * <pre>{"path":"docs/trees.txt","published":"2031-05-08","site":"valley.example"}</pre>
 */
public final class Metadata {

    private final Map<String, MetadataRow> rows = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();

    private final @Nullable Path file;

    private Metadata(@Nullable Path file) {
        this.file = file;
    }

    /** Metadata that says nothing. */
    public static Metadata none() {
        return new Metadata(null);
    }

    /** Reads {@code file}; each row that cannot be read is told to {@code listener}, the others hold. */
    public static Metadata read(Path file, Consumer<Diagnostic> listener) {
        Consumer<Diagnostic> problems = problem -> listener.accept(problem.as(Diagnostic.Kind.METADATA));
        Metadata metadata = new Metadata(file);
        String shown = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            MetadataReader rows = new MetadataReader(shown, new Utf8Reader(in), problems);
            for (MetadataRow row = rows.next(); row != null; row = rows.next()) {
                metadata.add(row, shown, problems);
            }
        } catch (IOException e) {
            problems.accept(Diagnostic.of(shown, IoFault.message(e)));
        }
        return metadata;
    }

    private void add(MetadataRow row, String file, Consumer<Diagnostic> problems) {
        MetadataRow first = rows.putIfAbsent(row.path(), row);
        if (first == null) {
            unused.add(row.path());
            return;
        }
        String message = "a second row for " + row.path() + ": the one in line " + first.line() + " holds";
        problems.accept(new Diagnostic(file, row.line(), 0, message));
    }

    /** {@code source} with what its row says, if it has one. */
    public Source apply(Source source) {
        MetadataRow row = rows.get(source.path());
        if (row == null) {
            return source;
        }
        unused.remove(source.path());
        String url = or(row.url(), source.url());
        LocalDate day = row.published() != null ? row.published() : source.published();
        return new Source(
                source.path(),
                source.index(),
                or(row.title(), source.title()),
                url,
                day,
                or(row.author(), source.author()),
                or(row.site(), source.site()),
                or(row.language(), source.language()),
                or(row.url(), source.identity()));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** Where the rows come from. */
    @Nullable
    Path file() {
        return file;
    }

    /** The paths of rows that no article has asked for yet, in row order. */
    public List<String> unused() {
        return List.copyOf(unused);
    }
}
