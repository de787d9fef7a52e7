package dev.claims.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program in this virtual machine: all that it wrote, and its exit code. */
public record Run(String out, String err, int code) {

    /** Runs {@code claims ARGS} with nothing on standard input. */
    public static Run of(String... args) {
        return withInput("", args);
    }

    /** Runs {@code claims ARGS} with {@code input} on standard input. */
    public static Run withInput(String input, String... args) {
        return around(Surroundings.none(), input, args);
    }

    /** The same where the shell tells it {@code surroundings}. */
    static Run around(Surroundings surroundings, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Program(new Streams(in, out, lines, surroundings)).run(args);
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }
}
