package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .claims.properties} is looked for from the working folder upwards. */
class ConfigurationTest {

    @TempDir
    Path top;

    private Path below;
    private String article;

    @BeforeEach
    void setUp() throws IOException {
        below = Files.createDirectories(top.resolve("corpus/2031"));
        article = Files.writeString(below.resolve("trees.txt"), "The bridge opened in May 2031.\n")
                .toString();
    }

    private Run extract(Path folder, String... more) {
        Surroundings surroundings = new Surroundings(Map.of(), folder, Set.of(), 80);
        String[] args = new String[more.length + 2];
        args[0] = "extract";
        args[1] = article;
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.around(surroundings, "", args);
    }

    private void configure(Path folder, String... lines) throws IOException {
        Files.write(folder.resolve(".claims.properties"), List.of(lines), StandardCharsets.UTF_8);
    }

    @Test
    void theNearestFileHolds() throws IOException {
        configure(top, "format=csv");
        assertTrue(extract(below).out().startsWith("id,type,"), "from above");
        configure(below, "format=json");
        assertTrue(extract(below).out().startsWith("[\n"), "from the folder itself");
        assertTrue(extract(top).out().startsWith("id,type,"), "one below does not count");
        assertTrue(extract(below, "--no-config").out().startsWith("{"), "none");
        assertTrue(extract(below, "--format", "csv").out().startsWith("id,type,"), "the command line wins");
    }

    @Test
    void aPathCountsFromWhereTheFileLies() throws IOException {
        configure(top, "metadata=dates.jsonl");
        Files.writeString(top.resolve("dates.jsonl"), "{\"path\":\"" + article + "\",\"published\":\"2031-05-08\"}\n");
        assertTrue(extract(below).out().contains("\"published\":\"2031-05-08\""));
    }

    @Test
    void aFaultIsToldWithTheFilesPathFromTheWorkingFolder() throws IOException {
        configure(top, "", "# comment", "currency = EUR");
        Run run = extract(below);
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("claims: ../../.claims.properties:3: currency: 'EUR' is no dollar"), run.err());
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        Files.write(top.resolve(".claims.properties"), new byte[] {'a', '=', (byte) 0xE9});
        assertEquals(new Run("", "claims: .claims.properties: not UTF-8\n", 2), extract(top));
    }

    @Test
    void argumentsInFilesAreUtf8WhateverTheSystemsCharacterSet() throws IOException {
        Path list = Files.writeString(top.resolve("list"), "café – 🌳.txt\n", StandardCharsets.UTF_8);
        assertEquals(List.of("text", "café – 🌳.txt"), List.of(ArgumentFiles.expand("text", "@" + list)));
    }
}
