package dev.claims.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Streams that are packed with gzip, told by their first bytes. */
final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** Whether {@code bytes}, the first of a stream, say that it is packed. */
    static boolean isPacked(byte[] bytes, int length) {
        return length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** What {@code first} and then {@code rest} unpack to, one archive or several behind one another. */
    static InputStream unpacked(byte[] first, InputStream rest) throws IOException {
        return new GZIPInputStream(new Seen(new SequenceInputStream(new ByteArrayInputStream(first), rest)), BUFFER);
    }

    /** Whether {@code e} says that an archive is cut off or broken, and not that its file cannot be read. */
    static boolean isFault(IOException e) {
        return e instanceof EOFException || e instanceof ZipException;
    }

    /**
     * Looks a byte ahead where it is asked what is available: Java takes 0 for the end and would, of several archives
     * in a pipe, leave those that have not yet come.
     */
    private static final class Seen extends InputStream {

        private static final int NONE = -2;
        private static final int END = -1;

        private final InputStream in;
        private int ahead = NONE;

        Seen(InputStream in) {
            this.in = in;
        }

        @Override
        public int available() throws IOException {
            if (ahead == NONE) {
                ahead = in.read();
            }
            return ahead == END ? 0 : 1;
        }

        @Override
        public int read() throws IOException {
            int next = ahead == NONE ? in.read() : ahead;
            ahead = next == END ? END : NONE;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (ahead == NONE || length == 0) {
                return in.read(target, offset, length);
            }
            int next = read();
            if (next == END) {
                return END;
            }
            target[offset] = (byte) next;
            return 1;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
