package dev.claims.cli;

import dev.claims.Claims;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program {@code claims}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (Commands.findClaims(args)) {
            // Word lists and options take as long: side by side, a few articles are read in two thirds of the time.
            Thread lists = new Thread(Claims::new, "word lists");
            lists.setDaemon(true);
            lists.start();
        }
        // Not System.out, which keeps a closed pipe to itself.
        OutputStream out =
                new NamedOutput("standard output", Path.of("/dev/stdout"), new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Program(new Streams(System.in, out, err, Surroundings.ofProcess())).run(args));
    }

    /**
     * Runs the program as the command line does and gives its exit code: 0 all read, 2 not all of it. Never throws and
     * never ends the virtual machine. Heeds no environment variable and no configuration file that is not named.
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Program(new Streams(in, out, lines)).run(args);
    }
}
