package dev.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether expected files are to be written anew ({@code -Dclaims.golden=write}) instead of compared. A test that
 * writes one fails afterwards, so that no build passes because it agreed with itself.
 */
public final class Golden {

    private static final boolean WRITE = "write".equals(System.getProperty("claims.golden"));

    private Golden() {}

    /** Whether the expected files are being written. */
    public static boolean isWriting() {
        return WRITE;
    }

    /** Writes {@code text} to {@code file} and fails. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        throw new AssertionError("wrote " + file + ": look at it, then run without -Dclaims.golden=write");
    }
}
