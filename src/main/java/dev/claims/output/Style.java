package dev.claims.output;

import dev.claims.claim.Claim;

/**
 * How words look on a terminal. The colours of claims are three that people with any kind of colour blindness tell
 * apart (after Okabe and Ito, in the 256 colours that terminals share), readable on black and on white; weight and
 * underline tell them apart without colour vision.
 */
enum Style {
    PLAIN("", "", ""),
    STRONG("1", "", ""),
    FAINT("2", "", ""),
    QUOTE("38;5;32", "‹", "›"),
    FIGURE("1;38;5;172", "[", "]"),
    DATE("4;38;5;36", "{", "}");

    private final String codes;
    private final String open;
    private final String close;

    Style(String codes, String open, String close) {
        this.codes = codes;
        this.open = open;
        this.close = close;
    }

    static Style of(Claim.Type type) {
        return switch (type) {
            case QUOTE -> QUOTE;
            case FIGURE -> FIGURE;
            case DATE -> DATE;
        };
    }

    /** The sequence that turns a terminal from plain words to these. */
    String sequence() {
        return codes.isEmpty() ? "" : "\033[" + codes + "m";
    }

    /** What stands around the words where there are no colours. */
    String open() {
        return open;
    }

    String close() {
        return close;
    }
}
