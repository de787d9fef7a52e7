package dev.claims.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place under a hidden name and moved there by
 * {@link #commit}. Until then an older file of that name stays as it is. What is no regular file (a device, a named
 * pipe) is written to in place.
 */
final class OutputFile implements AutoCloseable {

    private final Path place;
    private final Path part;
    private final FileOutputStream file;
    private final OutputStream out;

    OutputFile(String name) throws IOException {
        Path named = Path.of(name);
        place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new IOException(named + ": is a folder");
        }
        part = Files.exists(place) && !Files.isRegularFile(place) ? place : beside(place);
        try {
            file = new FileOutputStream(part.toFile());
        } catch (IOException e) {
            throw new IOException(named + ": cannot be written: " + e.getMessage(), e);
        }
        if (!isInPlace()) {
            part.toFile().deleteOnExit();
        }
        out = new NamedOutput(named.toString(), file);
    }

    private static Path beside(Path place) {
        return place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    OutputStream stream() {
        return out;
    }

    /** Puts the file in its place. */
    void commit() throws IOException {
        if (isInPlace()) {
            return;
        }
        file.getFD().sync();
        file.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (!isInPlace()) {
            Files.deleteIfExists(part);
        }
    }

    private boolean isInPlace() {
        return part.equals(place);
    }
}
