package dev.claims.cli;

import java.util.Locale;

/** The formats in which a check tells its findings. Names alone: every start of the program loads them. */
enum FindingFormatName {
    TEXT,
    GITHUB,
    SARIF,
    JUNIT,
    JSONL;

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
