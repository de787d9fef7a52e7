package dev.claims.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An output whose failures say which one failed, and tell a closed pipe from a full disk. */
final class NamedOutput extends FilterOutputStream {

    /** The bits of a file's mode that say what it is, and what they are for a pipe ({@code stat(2)}). */
    private static final int KIND_OF_FILE = 0170000;

    private static final int PIPE = 0010000;

    private final String name;
    private final Path place;

    /** {@code place} is where the file system has it. */
    NamedOutput(String name, Path place, OutputStream out) {
        super(out);
        this.name = name;
        this.place = place;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw isClosedPipe(e) ? new ClosedPipe(e) : new IOException(name + ": " + e.getMessage(), e);
        }
    }

    /** The system's message may be in the user's language; but then, what else can go wrong with a pipe? */
    private boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return (message != null && message.contains("Broken pipe")) || isPipe();
    }

    private boolean isPipe() {
        try {
            int mode = (int) Files.getAttribute(place, "unix:mode");
            return (mode & KIND_OF_FILE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
