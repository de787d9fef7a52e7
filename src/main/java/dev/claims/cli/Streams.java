package dev.claims.cli;

import dev.claims.text.Controls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to.
 *
 * @param around what is known of where they lead
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Surroundings around) {

    /** Streams of which none is a terminal, and surroundings of nothing. */
    Streams(InputStream in, OutputStream out, PrintStream err) {
        this(in, out, err, Surroundings.none());
    }

    /** Whether {@link #in} is a keyboard, at which nobody should be left waiting. */
    boolean isTerminal() {
        return around.isTerminal(Surroundings.Stream.IN);
    }

    /** Writes {@code text} to standard output. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Tells the user {@code message}, a line: what it names may be hostile. */
    void complain(@Nullable Object message) {
        err.print("claims: " + Controls.shown(String.valueOf(message)) + "\n");
    }
}
