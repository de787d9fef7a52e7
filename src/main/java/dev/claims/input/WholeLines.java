package dev.claims.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is handed on in whole lines, or in full buffers where a line is longer, so that what a reader makes of
 * it does not depend on the pieces in which a pipe or a network happens to deliver it. Waits for nothing behind a line
 * end.
 */
final class WholeLines extends InputStream {

    /** Half of what a reader may read ahead: as much again is in its own hands. */
    private static final int BUFFER = Utf8Reader.BUFFER / 2;

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private int start;
    private int end;

    /** The end of what may be handed on. */
    private int ready;

    private boolean ended;
    private @Nullable IOException failure;

    WholeLines(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (start == ready) {
            fill();
        }
        if (start == ready && failure != null) {
            throw failure;
        }
        if (start == ready) {
            return -1;
        }
        int count = Math.min(length, ready - start);
        System.arraycopy(bytes, start, target, offset, count);
        start += count;
        return count;
    }

    private void fill() {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        end -= start;
        start = 0;
        ready = 0;
        while (ready == 0 && !ended && end < BUFFER) {
            int from = end;
            take();
            ready = afterLastLineEnd(from);
        }
        ready = ready == 0 ? end : ready;
    }

    private void take() {
        try {
            int count = in.read(bytes, end, BUFFER - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            // Told when what came before it has been read.
            failure = e;
            ended = true;
        }
    }

    private int afterLastLineEnd(int from) {
        int at = end;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at > from ? at : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
