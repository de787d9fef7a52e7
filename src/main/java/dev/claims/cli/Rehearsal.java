package dev.claims.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the commands once on two short articles and writes nothing. The launcher has Java note which classes that
 * takes, and keeps them in a form that loads fast.
 */
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        run("--version");
        run("--help");
        run("extract", "--no-such-option");
        for (String article : new String[] {"text.txt", "posts.json"}) {
            Path file = Files.createTempFile("claims", article);
            try {
                Files.write(file, bytes(article));
                run("extract", file.toString());
                run("extract", "--jobs", "1", "--explain", "--format", "csv", file.toString());
                run("text", "--sentences", file.toString());
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void run(String... args) throws IOException {
        Main.run(
                new ByteArrayInputStream(bytes("text.txt")),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                args);
    }

    private static byte[] bytes(String article) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/rehearsal/" + article)) {
            if (in == null) {
                throw new IllegalStateException("no article to rehearse with: " + article);
            }
            return in.readAllBytes();
        }
    }
}
