package dev.claims.input;

import java.util.Locale;

/**
 * How files are read.
 *
 * @param ignoring whether the files that a {@code .claimsignore} names are passed over in folders
 * @param longest how many characters one article may have
 */
public record Reading(boolean ignoring, int longest) {

    /** Twenty times the longest novel; a gzip archive of 100 kB can unpack to as much. */
    public static final int LONGEST = 100_000_000;

    /** The most that can be asked for: what one Java string holds with room to work on it. */
    public static final int MOST = 1 << 28;

    /** Throws {@link IllegalArgumentException} where {@code longest} is no length to read with. */
    public Reading {
        if (longest < 1 || longest > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + ", not " + longest);
        }
    }

    /** With what {@code .claimsignore} files say, and articles of up to {@link #LONGEST} characters. */
    public static Reading standard() {
        return new Reading(true, LONGEST);
    }

    /** What to tell of an article that is longer. */
    String tooLong() {
        return String.format(
                Locale.ROOT,
                "longer than %,d characters, the most that one article may have (--max-article-size)",
                longest);
    }
}
