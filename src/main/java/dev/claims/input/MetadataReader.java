package dev.claims.input;

import dev.claims.article.WellFormed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads rows of metadata line by line. */
final class MetadataReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> FIELDS = Set.of("path", "published", "title", "url", "author", "site", "language");
    private static final char MARK = '\uFEFF';

    private final String file;
    private final Utf8Reader reader;
    private final Consumer<Diagnostic> problems;

    MetadataReader(String file, Utf8Reader reader, Consumer<Diagnostic> problems) {
        this.file = file;
        this.reader = reader;
        this.problems = problems;
    }

    /** The next row that can be read, {@code null} at the end. */
    @Nullable
    MetadataRow next() throws IOException {
        MetadataRow row = null;
        while (row == null && !isAtEnd()) {
            Place start = reader.place();
            try {
                String line = line();
                row = line.isBlank() ? null : row(line, start);
            } catch (NotUtf8Exception e) {
                reader.skipLine();
                problems.accept(e.place().diagnostic(file, Diagnostic.Kind.NOT_UTF8, e.found()));
            }
        }
        return row;
    }

    private boolean isAtEnd() throws IOException {
        try {
            return reader.peek() < 0;
        } catch (NotUtf8Exception e) {
            return false;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
            line.append((char) c);
        }
        return line.length() > 0 && line.charAt(0) == MARK ? line.substring(1) : line.toString();
    }

    private @Nullable MetadataRow row(String line, Place start) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            try {
                return row(json, start);
            } catch (JacksonException e) {
                JsonFault fault = JsonFault.of(e, json, start, "the line", "the row");
                problems.accept(fault.place().diagnostic(file, fault.kind(), fault.message()));
                return null;
            }
        }
    }

    private @Nullable MetadataRow row(JsonParser json, Place start) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return reject(start, "no row of metadata: a JSON object with a path was expected");
        }
        Map<String, String> cells = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING && FIELDS.contains(field)) {
                cells.put(field, WellFormed.of(json.getString()));
            } else if (token != JsonToken.VALUE_NULL && FIELDS.contains(field)) {
                problems.accept(new Diagnostic(file, start.line(), 0, field + " is no string and is passed over"));
            }
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            return reject(start, "more than one object in a line");
        }
        return row(cells, start.line());
    }

    private @Nullable MetadataRow row(Map<String, String> cells, int line) {
        String path = cells.get("path");
        if (path == null) {
            return reject(new Place(line, 0), "a row of metadata without a path");
        }
        return new MetadataRow(
                line,
                path,
                published(cells.get("published"), line),
                cells.get("title"),
                cells.get("url"),
                cells.get("author"),
                cells.get("site"),
                cells.get("language"));
    }

    /** A row whose date is none still says the rest. */
    private @Nullable LocalDate published(@Nullable String text, int line) {
        LocalDate day = text == null ? null : IsoDay.parse(text);
        if (text != null && day == null) {
            reject(new Place(line, 0), "published is no date: \"" + text + "\"");
        }
        return day;
    }

    private @Nullable MetadataRow reject(Place place, String message) {
        problems.accept(new Diagnostic(file, place.line(), 0, message));
        return null;
    }
}
