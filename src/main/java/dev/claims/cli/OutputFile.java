package dev.claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place under a hidden name and moved there by
 * {@link #commit}. Until then an older file of that name stays as it is. What is no regular file (a device, a named
 * pipe) is written to in place.
 */
final class OutputFile implements AutoCloseable {

    private final Path place;
    private final Path part;
    private final FileChannel file;
    private final OutputStream out;

    OutputFile(String name) throws IOException {
        Path named = named(name);
        place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new IOException(name + ": is a folder");
        }
        part = Files.exists(place) && !Files.isRegularFile(place) ? place : beside(place);
        try {
            file = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new IOException(name + ": there is no such folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException(name + ": you may not write there", e);
        }
        if (!isInPlace()) {
            part.toFile().deleteOnExit();
            Leftovers.remove(place);
        }
        out = new NamedOutput(name, part, Channels.newOutputStream(file));
    }

    private static Path named(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException(name + ": no file can have this name", e);
        }
    }

    private static Path beside(Path place) {
        return place.resolveSibling(
                Leftovers.start(place) + ProcessHandle.current().pid() + Leftovers.END);
    }

    OutputStream stream() {
        return out;
    }

    /** Puts the file in its place. */
    void commit() throws IOException {
        if (isInPlace()) {
            return;
        }
        file.force(true);
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
