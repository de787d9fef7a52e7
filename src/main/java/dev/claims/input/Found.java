package dev.claims.input;

import java.nio.file.Path;

/** What a search for files comes upon. */
sealed interface Found {

    /** A file to read; {@code shown} is its path as the user would write it. */
    record OnDisk(String shown, Path path) implements Found {}

    /** The standard input. */
    record Stdin() implements Found {}

    /** What is no file to read, and why. */
    record Problem(Diagnostic diagnostic) implements Found {}

    static Found empty(String shown, String message) {
        return new Problem(Diagnostic.of(shown, Diagnostic.Kind.EMPTY, message));
    }

    static Found problem(String shown, String message) {
        return new Problem(Diagnostic.of(shown, message));
    }
}
