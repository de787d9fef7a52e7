package dev.claims.check;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** The article or the corpus is broken. */
    ERROR,
    /** Something is missing or damaged that records need. */
    WARNING,
    /** Worth a look; it may well be right. */
    HINT;

    /** {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is as bad as {@code other} or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
