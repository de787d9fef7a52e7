package dev.claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes texts with a separator between them; empty texts do not count. */
final class SeparatedTexts implements Ordered.Sink<String> {

    /** Most texts are shorter; of the longest, which may fill half the memory, no second copy is made. */
    private static final int PIECE = 1 << 20;

    private final OutputStream out;
    private final String separator;
    private boolean isFirst = true;

    SeparatedTexts(OutputStream out, String separator) {
        this.out = out;
        this.separator = separator;
    }

    @Override
    public void take(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (!isFirst && !separator.isEmpty()) {
            write(separator);
        }
        isFirst = false;
        int start = 0;
        while (text.length() - start > PIECE) {
            int end = start + PIECE;
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            write(text.substring(start, end));
            start = end;
        }
        write(start == 0 ? text : text.substring(start));
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
