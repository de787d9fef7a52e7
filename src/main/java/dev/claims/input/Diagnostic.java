package dev.claims.input;

/**
 * Something that could not be read, and where: {@code docs/posts.json:3:17: broken JSON: …}.
 *
 * @param path as in {@code source.path}
 * @param line from 1; 0 where the whole file is meant
 * @param column in UTF-16 units from 1; 0 where the whole line is meant
 * @param message one sentence without a full stop: what was found and, where that helps, what to do
 */
public record Diagnostic(String path, int line, int column, String message) implements Item {

    /** One that concerns the whole file. */
    static Diagnostic of(String path, String message) {
        return new Diagnostic(path, 0, 0, message);
    }

    /** {@code PATH[:LINE[:COLUMN]]: message}. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(path);
        if (line > 0) {
            all.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            all.append(':').append(column);
        }
        return all.append(": ").append(message).toString();
    }
}
