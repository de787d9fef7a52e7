package dev.claims.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Says in words why a file or folder could not be read. */
final class IoFault {

    static final String MISSING = "no such file or folder";

    private IoFault() {}

    static String message(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return MISSING;
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "a symbolic link that leads back to itself";
        }
        if (e instanceof EOFException) {
            return "the gzip archive breaks off";
        }
        if (e instanceof ZipException) {
            return "a broken gzip archive: " + e.getMessage();
        }
        String reason = e instanceof FileSystemException inFiles ? inFiles.getReason() : e.getMessage();
        if (reason != null && reason.startsWith("Too many levels of symbolic links")) {
            return "a symbolic link that leads back to itself";
        }
        if (reason != null && reason.equals("Not a directory")) {
            return MISSING;
        }
        return "cannot be read: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }
}
