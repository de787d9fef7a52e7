package dev.claims.check;

/**
 * How an article lies in its file.
 *
 * @param line where it begins, from 1
 * @param column likewise, in UTF-16 units from 1
 * @param isLiteral whether its text is the file itself, so that offsets into one are places in the other
 */
public record Placement(int line, int column, boolean isLiteral) {}
