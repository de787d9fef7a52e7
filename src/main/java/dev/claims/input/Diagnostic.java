package dev.claims.input;

import dev.claims.text.Controls;

/**
 * Something that could not be read, and where: {@code docs/posts.json:3:17: broken JSON: …}.
 *
 * @param path as in {@code source.path}
 * @param line from 1; 0 where the whole file is meant
 * @param column in UTF-16 units from 1; 0 where the whole line is meant
 * @param message one sentence without a full stop: what was found and, where that helps, what to do
 */
public record Diagnostic(String path, int line, int column, String message) implements Item {

    /** As long as an error message of a server may be; what a file says at greater length is cut. */
    private static final int LONGEST = 300;

    public Diagnostic {
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
    }

    /** One that concerns the whole file. */
    static Diagnostic of(String path, String message) {
        return new Diagnostic(path, 0, 0, message);
    }

    /** {@code PATH[:LINE[:COLUMN]]: message} on one line: control and direction marks are shown as escapes. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        all.append(Controls.shown(path));
        if (line > 0) {
            all.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            all.append(':').append(column);
        }
        return all.append(": ").append(Controls.shown(message)).toString();
    }
}
