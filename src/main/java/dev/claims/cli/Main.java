package dev.claims.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program {@code claims}. */
public final class Main {

    /** What the launcher sets where standard input or output is a terminal, which Java itself cannot tell. */
    private static final String STDIN = "claims.stdin";

    private static final String STDOUT = "claims.stdout";
    private static final String TERMINAL = "terminal";

    private Main() {}

    public static void main(String[] args) {
        // Not System.out, which keeps a closed pipe to itself.
        OutputStream out =
                new NamedOutput("standard output", Path.of("/dev/stdout"), new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (TERMINAL.equals(System.getProperty(STDOUT))) {
            out = new TerminalOutput(out);
        }
        boolean isTerminal = TERMINAL.equals(System.getProperty(STDIN));
        System.exit(new Program(new Streams(System.in, out, err, isTerminal)).run(args));
    }

    /**
     * Runs the program as the command line does and gives its exit code: 0 all read, 2 not all of it. Never throws and
     * never ends the virtual machine.
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Program(new Streams(in, out, lines, false)).run(args);
    }
}
