package dev.claims.cli;

import dev.claims.text.Controls;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output where somebody looks at it: what an article holds may be read, but gives the terminal no orders.
 * Takes whole characters at a time, as every command writes them. A file or a pipe gets the text to the letter.
 */
final class TerminalOutput extends FilterOutputStream {

    TerminalOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        byte[] harmless = Controls.harmless(text).getBytes(StandardCharsets.UTF_8);
        out.write(harmless, 0, harmless.length);
    }
}
