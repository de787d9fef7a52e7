package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFileAppearsWholeWhenItIsCommitted() throws IOException {
        Path place = folder.resolve("out.jsonl");
        try (OutputFile output = new OutputFile(place.toString())) {
            output.stream().write("new\n".getBytes(StandardCharsets.UTF_8));
            assertTrue(Files.notExists(place));
            output.commit();
        }
        assertEquals("new\n", Files.readString(place));
        assertEquals(List.of("out.jsonl"), files());
    }

    @Test
    void anOlderFileStaysAsItIsWhereTheRunDoesNotEnd() throws IOException {
        Path place = Files.writeString(folder.resolve("out.jsonl"), "old\n");
        try (OutputFile output = new OutputFile(place.toString())) {
            output.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("old\n", Files.readString(place));
        assertEquals(List.of("out.jsonl"), files());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path place = Files.writeString(folder.resolve("real.jsonl"), "old\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), place);
        try (OutputFile output = new OutputFile(link.toString())) {
            output.stream().write("new\n".getBytes(StandardCharsets.UTF_8));
            output.commit();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new\n", Files.readString(place));
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        try (OutputFile output = new OutputFile("/dev/null")) {
            output.stream().write(1);
            output.commit();
        }
        assertTrue(!Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void aFolderOrAMissingFolderIsRefusedInOneLine() {
        assertEquals(
                folder + ": is a folder",
                assertThrows(IOException.class, () -> new OutputFile(folder.toString()))
                        .getMessage());
        Path missing = folder.resolve("no/out.jsonl");
        assertEquals(
                missing + ": there is no such folder",
                assertThrows(IOException.class, () -> new OutputFile(missing.toString()))
                        .getMessage());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
