package dev.claims.input;

import dev.claims.text.Controls;
import java.util.Locale;

/**
 * Something that could not be read, and where: {@code docs/posts.json:3:17: broken JSON: …}.
 *
 * @param path as in {@code source.path}
 * @param line from 1; 0 where the whole file is meant
 * @param column in UTF-16 units from 1; 0 where the whole line is meant
 * @param kind what sort of fault it is, whatever the words
 * @param message one sentence without a full stop: what was found and, where that helps, what to do
 */
public record Diagnostic(String path, int line, int column, Kind kind, String message) implements Item {

    /** The sorts of fault; their names are stable, as messages are not. */
    public enum Kind {
        /** It is not there, may not be read, or is no file. */
        UNREADABLE,
        /** Another form of file: a picture, an archive, an HTML page. */
        NOT_TEXT,
        NOT_UTF8,
        /** A file, folder or array that holds no article. */
        EMPTY,
        BROKEN_JSON,
        /** JSON that is no post. */
        UNKNOWN_JSON,
        /** A post without its content. */
        NO_TEXT,
        /** A post whose date is none. */
        BAD_DATE,
        /** A row of metadata that cannot be used. */
        METADATA,
        /** An article that could be read, but that the program could not work on. */
        FAULT;

        /** {@code not-utf8}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As long as an error message of a server may be; what a file says at greater length is cut. */
    private static final int LONGEST = 300;

    public Diagnostic {
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
    }

    /** What cannot be read. */
    public Diagnostic(String path, int line, int column, String message) {
        this(path, line, column, Kind.UNREADABLE, message);
    }

    /** The whole file cannot be read. */
    static Diagnostic of(String path, String message) {
        return new Diagnostic(path, 0, 0, message);
    }

    /** One that concerns the whole file. */
    static Diagnostic of(String path, Kind kind, String message) {
        return new Diagnostic(path, 0, 0, kind, message);
    }

    /** The same, as a fault of another kind. */
    Diagnostic as(Kind other) {
        return new Diagnostic(path, line, column, other, message);
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
