package dev.claims.cli;

import java.io.IOException;

/** The reader of standard output has had enough, as {@code head -1} has: no fault, but nothing is left to do. */
final class ClosedPipe extends IOException {

    private static final long serialVersionUID = 1L;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}
