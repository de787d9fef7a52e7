package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
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
    void whatAKilledRunLeftIsRemovedByTheNext() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path left = left(".out.jsonl." + ended.pid() + ".part");
        Path ours = left(
                ".out.jsonl." + ProcessHandle.current().parent().orElseThrow().pid() + ".part");
        Path others = left(".out2.jsonl." + ended.pid() + ".part");
        Path young = Files.writeString(folder.resolve(".out.jsonl.0" + ended.pid() + ".part"), "half");
        Path noNumber = left(".out.jsonl.old.part");
        try (OutputFile output = new OutputFile(folder.resolve("out.jsonl").toString())) {
            output.commit();
        }
        assertTrue(Files.notExists(left), "of a process that has ended");
        assertTrue(Files.exists(ours), "of a process that lives");
        assertTrue(Files.exists(others), "of another file");
        assertTrue(Files.exists(young), "perhaps of another machine");
        assertTrue(Files.exists(noNumber), "of something else");
    }

    private Path left(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedInOneLine() {
        IOException refused = assertThrows(IOException.class, () -> new OutputFile("a\0b"));
        assertEquals("a\0b: no file can have this name", refused.getMessage());
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
