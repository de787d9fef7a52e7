package dev.claims.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Characters of a UTF-8 stream, strictly decoded and counted by line and column, without a byte order mark at the
 * start. One {@link #read} never passes a line end, so that a parser that stumbles has read no further than its line
 * and the next line can still be read. {@link NotUtf8Exception} tells of bad bytes; {@link #skipLine} passes over them.
 */
final class Utf8Reader extends Reader {

    /** A page of the file; how much is read ahead at most. */
    static final int BUFFER = 1 << 16;

    private static final int END = -1;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private long taken;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private int lastLine = 1;
    private int lastColumn = 1;
    private int lastLength;

    Utf8Reader(InputStream in) {
        this.in = new WholeLines(in);
    }

    /** Where the next character stands. */
    Place place() {
        return new Place(line, column);
    }

    /**
     * What is known of the start of the file: at most {@value #BUFFER} bytes; only before the first character. A packed
     * file is what it unpacks to.
     */
    Head head() throws IOException {
        Head head = decided();
        if (Gzip.isPacked(bytes.array(), bytes.limit())) {
            in = Gzip.unpacked(Arrays.copyOf(bytes.array(), bytes.limit()), in);
            bytes.limit(0);
            ended = false;
            taken = 0;
            head = decided();
        }
        bytes.position(head.markLength());
        return head;
    }

    private Head decided() throws IOException {
        Head head = headSoFar();
        while (!head.isDecided()) {
            try {
                fill();
            } catch (IOException e) {
                if (bytes.limit() > 0 && Gzip.isFault(e)) {
                    // An archive that breaks off early: whoever reads on is told, after what was there.
                    return head;
                }
                throw e;
            }
            head = headSoFar();
        }
        return head;
    }

    private Head headSoFar() {
        String read = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        return new Head(read, ended || bytes.limit() == BUFFER);
    }

    /** The next character without taking it, -1 at the end. */
    int peek() throws IOException {
        return chars.hasRemaining() || refill() ? chars.get(chars.position()) : END;
    }

    /** Takes one character, -1 at the end. */
    @Override
    public int read() throws IOException {
        int next = peek();
        if (next != END) {
            chars.get();
            moved(1, next == '\n');
        }
        return next;
    }

    /** Takes at most {@code length} characters of one line, its end included. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !refill()) {
            return END;
        }
        int most = Math.min(length, chars.remaining());
        int from = chars.arrayOffset() + chars.position();
        int count = 0;
        boolean lineEnds = false;
        while (count < most && !lineEnds) {
            lineEnds = chars.array()[from + count] == '\n';
            count++;
        }
        chars.get(target, offset, count);
        moved(count, lineEnds);
        return count;
    }

    /** Gives back the last {@code count} characters of the read before. */
    void unread(int count) {
        if (count == 0) {
            return;
        }
        if (count > lastLength) {
            throw new IllegalArgumentException("not read at once: " + count);
        }
        chars.position(chars.position() - count);
        lastLength -= count;
        line = lastLine;
        column = lastColumn + lastLength;
    }

    /** Gives back what was read from {@code place} on, if that is in the same line and was read at once. */
    void backTo(Place place) {
        int count = lastColumn + lastLength - place.column();
        if (place.line() == lastLine && count > 0 && count <= lastLength) {
            unread(count);
        }
    }

    /** Passes over the bytes that are no UTF-8 and gives the next character without taking it, -1 at the end. */
    int peekBeyondBadBytes() throws IOException {
        while (!chars.hasRemaining() && decode().isMalformed() && !chars.hasRemaining()) {
            decoder.reset();
            bytes.get();
        }
        return chars.hasRemaining() ? chars.get(chars.position()) : END;
    }

    /** Goes to the start of the next line, whatever bytes stand between. */
    void skipLine() throws IOException {
        int start = line;
        while (line == start && peekBeyondBadBytes() != END) {
            read();
        }
    }

    private void moved(int count, boolean lineEnds) {
        lastLine = line;
        lastColumn = column;
        lastLength = count;
        line = lineEnds ? line + 1 : line;
        column = lineEnds ? 1 : column + count;
    }

    private boolean refill() throws IOException {
        CoderResult result = decode();
        if (!chars.hasRemaining() && result.isMalformed()) {
            throw notUtf8(result.length());
        }
        return chars.hasRemaining();
    }

    /** Decodes what comes next into {@code chars}; they stay empty before bad bytes and at the end. */
    private CoderResult decode() throws IOException {
        chars.clear();
        lastLength = 0;
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (chars.position() == 0 && result.isUnderflow() && !ended) {
            fill();
            result = decoder.decode(bytes, chars, ended);
        }
        chars.flip();
        return result;
    }

    private NotUtf8Exception notUtf8(int length) {
        decoder.reset();
        byte first = bytes.get(bytes.position());
        if (ended && length == bytes.remaining() && length < sequence(first)) {
            return new NotUtf8Exception(place(), "the file ends in the middle of a character", true);
        }
        long offset = taken - bytes.remaining();
        String found = String.format(Locale.ROOT, "not UTF-8: byte 0x%02X at offset %d", first, offset);
        return new NotUtf8Exception(place(), found + reading(first), false);
    }

    /** What the byte would be in the other encoding that Western articles come in, for the user to judge. */
    private static String reading(byte lead) {
        String character = new String(new byte[] {lead}, WINDOWS);
        return Character.isISOControl(character.charAt(0)) || character.equals("\uFFFD")
                ? ""
                : " (" + character + " in Windows-1252)";
    }

    /** The length of the sequence that {@code lead} begins, 0 if it begins none. */
    private static int sequence(byte lead) {
        int ones = Integer.numberOfLeadingZeros(~lead << 24);
        return ones >= 2 && ones <= 4 ? ones : 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            taken += Math.max(count, 0);
            bytes.position(bytes.position() + Math.max(count, 0));
        } finally {
            bytes.flip();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
