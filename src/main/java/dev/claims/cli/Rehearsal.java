package dev.claims.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the commands once on a few articles and writes nothing. The launcher has Java note which classes that
 * takes, and keeps them in a form that loads fast.
 */
public final class Rehearsal {

    private static final List<String> ARTICLES = List.of(
            "trees.txt",
            "court-letter.txt",
            "handset-x200.txt",
            "harbour-loan.txt",
            "lake-wells.txt",
            "night-train.txt",
            "posts.json");

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        run("--version");
        run("--help");
        run("extract", "--no-such-option");
        Path folder = Files.createTempDirectory("claims");
        try {
            for (String article : ARTICLES) {
                Files.write(folder.resolve(article), bytes(article));
            }
            run("extract", "--jobs", "2", folder.toString());
            run("extract", "--jobs", "1", "--explain", "--format", "csv", folder.toString());
            run("extract", "--jobs", "1", "--format", "pretty", folder.toString());
            run("text", "--sentences", folder.toString());
            run("report", folder.toString());
        } finally {
            for (String article : ARTICLES) {
                Files.deleteIfExists(folder.resolve(article));
            }
            Files.delete(folder);
        }
    }

    private static void run(String... args) throws IOException {
        Main.run(
                new ByteArrayInputStream(bytes(ARTICLES.get(0))),
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
