package dev.claims.input;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column in UTF-16 units, from 1
 */
record Place(int line, int column) {

    /** Where {@code location} is, which a parser counted that began here. */
    Place plus(TokenStreamLocation location) {
        int lines = location.getLineNr() - 1;
        return new Place(line + lines, lines == 0 ? column + location.getColumnNr() - 1 : location.getColumnNr());
    }

    Diagnostic diagnostic(String path, Diagnostic.Kind kind, String message) {
        return new Diagnostic(path, line, column, kind, message);
    }
}
