package dev.claims.check;

/**
 * A stretch of a file, as editors count.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param column in UTF-16 units from 1; 0 where the whole line is meant
 * @param endLine the line of its last character
 * @param endColumn one past its last character; 0 where only the start is known
 */
public record Region(int line, int column, int endLine, int endColumn) implements Comparable<Region> {

    /** The whole file. */
    public static final Region FILE = new Region(0, 0, 0, 0);

    /** A place of which no end is known. */
    public static Region at(int line, int column) {
        return new Region(line, column, line, 0);
    }

    @Override
    public int compareTo(Region other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
