package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code target/claims}, the one file that people get. */
class PackagedFileIT {

    private static final Path CLAIMS = Path.of("target/claims").toAbsolutePath();
    private static final Path OTHER_JAVA = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");

    private Path folder;
    private Shell shell;

    @BeforeEach
    void aFolderWithABlankInItsName() throws IOException {
        folder = Files.createTempDirectory("claims it");
        shell = new Shell(folder);
        Files.createDirectory(folder.resolve("my docs"));
        Files.writeString(folder.resolve("my docs/a.txt"), "The vote failed. 🌳 The mayor left.\n");
        Files.write(folder.resolve("my docs/b.txt"), new byte[] {'b', 'a', 'd', (byte) 0xC3, ' ', (byte) 0xFF});
        Files.writeString(folder.resolve("my docs/c.txt"), "Nobody clapped.\n");
    }

    @AfterEach
    void isRemoved() throws IOException {
        // Whoever still makes an archive of classes there may add a file meanwhile: what is left is the system's.
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void anybodyMayReadAndRunIt() throws IOException {
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(CLAIMS)));
    }

    @Test
    void aBadFileAmongGoodOnesIsToldAndTheOthersAreRead() throws Exception {
        Run run = shell.run("'" + CLAIMS + "' text --sentences 'my docs'");
        assertEquals(
                List.of("The vote failed.", "🌳 The mayor left.", "Nobody clapped."),
                run.lines().stream()
                        .map(line -> line.replaceAll(".*\"text\":\"(.*)\"}", "$1"))
                        .toList());
        assertTrue(run.err().startsWith("claims: my docs/b.txt"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(2, run.code());
    }

    @Test
    void itRunsThroughALinkFromAnyFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), CLAIMS);
        assertEquals(new Run("Nobody clapped.\n", "", 0), shell.run("cd 'my docs' && ../link text c.txt"));
    }

    @Test
    void itRunsFromAFolderWithABlankInItsNameAndWithoutItsArchive() throws Exception {
        Files.copy(CLAIMS, folder.resolve("claims"), StandardCopyOption.COPY_ATTRIBUTES);
        assertEquals(new Run("Nobody clapped.\n", "", 0), shell.run("./claims text 'my docs/c.txt'"));
    }

    @Test
    void aDashAndAPipeAreStandardInput() throws Exception {
        assertEquals(new Run("Nobody clapped.\n", "", 0), shell.run("'" + CLAIMS + "' text - <'my docs/c.txt'"));
        assertEquals(new Run("Nobody clapped.\n", "", 0), shell.run("cat 'my docs/c.txt' | '" + CLAIMS + "' text"));
    }

    @Test
    void aReaderThatHasEnoughEndsItQuietly() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "The vote failed. The mayor left.\n".repeat(200_000));
        Run run = shell.run("{ '" + CLAIMS + "' text --sentences long.txt; echo $? >code; } | head -1 | wc -l");
        assertEquals("1", run.out().strip());
        assertEquals("", run.err());
        assertEquals("0\n", Files.readString(folder.resolve("code")));
    }

    @Test
    void aFullDiskIsToldAndIsNoSuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Run toOut = shell.run("'" + CLAIMS + "' text 'my docs/a.txt' >/dev/full");
        assertEquals(new Run("", "claims: standard output: No space left on device\n", 2), toOut);
        Run toFile = shell.run("'" + CLAIMS + "' extract --format csv -o /dev/full 'my docs/a.txt'");
        assertEquals(new Run("", "claims: /dev/full: No space left on device\n", 2), toFile);
    }

    @Test
    void aFullDiskIsNotTakenForAClosedPipe() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        String extract = "'" + CLAIMS + "' extract --format csv -o /dev/full 'my docs/a.txt'";
        assertEquals("2\n", shell.run("{ " + extract + "; echo $?; } | cat").out());
    }

    @Test
    void aRunThatIsKilledLeavesTheOldFileWhole() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "The vote failed on May 8, 2031.\n\n".repeat(200_000));
        Files.writeString(folder.resolve("out.jsonl"), "old\n");
        String extract = "'" + CLAIMS + "' extract -o out.jsonl my* long.txt";
        shell.run(extract + " & sleep 1; kill -9 $!; wait $!");
        assertEquals("old\n", Files.readString(folder.resolve("out.jsonl")));
        shell.run(extract + " & sleep 1; kill -TERM $!; wait $!");
        assertEquals("old\n", Files.readString(folder.resolve("out.jsonl")));
    }

    @Test
    void anotherJavaMakesItsOwnArchiveAndSaysTheSame() throws Exception {
        assumeTrue(Files.exists(OTHER_JAVA), "no other Java here: " + OTHER_JAVA);
        String command = "JAVA_HOME=" + OTHER_JAVA + " '" + CLAIMS + "' text --sentences 'my docs/a.txt'";
        Run first = shell.run(command);
        assertEquals("", first.err());
        assertEquals(2, first.lines().size(), first.out());
        awaitArchive();
        assertEquals(first, shell.run(command));
    }

    @Test
    void anArchiveThatDoesNotFitIsNeverHeardOf() throws Exception {
        Files.copy(CLAIMS, folder.resolve("claims"), StandardCopyOption.COPY_ATTRIBUTES);
        String command = "./claims text 'my docs/c.txt'";
        shell.run(command);
        Path archive = awaitArchive();
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        Files.write(archive, new byte[4096]);
        shell.run("touch -r claims '" + archive + "'");
        assertEquals(new Run("Nobody clapped.\n", "", 0), shell.run(command));
    }

    @Test
    void withoutJavaOrWithAnOldOneItSaysWhatItNeeds() throws Exception {
        Run none = shell.run("JAVA_HOME= PATH=/nowhere; export PATH JAVA_HOME; /bin/sh '" + CLAIMS + "' --version");
        assertEquals(2, none.code());
        assertTrue(none.err().startsWith("claims: no Java found: install Java 17 or newer"), none.err());
        Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(folder.resolve("old/bin/java"), "#!/bin/sh\nexit 1\n");
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\nOS_ARCH=\"x\"\n");
        Run old = shell.run("chmod +x old/bin/java; JAVA_HOME=$PWD/old '" + CLAIMS + "' --version");
        assertEquals(2, old.code());
        assertTrue(old.err().startsWith("claims: needs Java 17 or newer, and "), old.err());
    }

    @Test
    void onATerminalPeopleReadWhatIsMarkedAndAPipeGetsRecords() throws Exception {
        assumeTrue(shell.run("command -v script").code() == 0, "no script here");
        Files.writeString(
                folder.resolve("d.txt"), "The bridge opened in May 2031, and the road that leads to it is old.\n");
        String extract = "'" + CLAIMS + "' extract d.txt";
        Run screen = shell.run("script -qc \"stty cols 50; " + extract + "\" /dev/null");
        assertEquals(
                List.of(
                        "d.txt",
                        "",
                        "  The bridge opened in May 2031, and the road that",
                        "  leads to it is old.",
                        "    date    May 2031 → 2031-05"),
                screen.out()
                        .replace("\r", "")
                        .replaceAll("\033\\[[0-9;]*m", "")
                        .lines()
                        .toList());
        assertTrue(screen.out().contains("\033[4;38;5;36mMay 2031\033[0m"), screen.out());
        Run piped = shell.run("script -qc \"" + extract + " | cat\" /dev/null");
        assertTrue(piped.out().startsWith("{\"id\":"), piped.out());
    }

    @Test
    void aTypingErrorInAVariableIsTold() throws Exception {
        Run run = shell.run("CLAIMS_JOBBS=2 '" + CLAIMS + "' text 'my docs/c.txt'");
        assertEquals(new Run("", "claims: CLAIMS_JOBBS: no such option; did you mean CLAIMS_JOBS?\n", 2), run);
    }

    @Test
    void itSaysItsVersion() throws Exception {
        Run run = shell.run("'" + CLAIMS + "' --version");
        assertTrue(run.out().matches("claims \\d+\\.\\d+\\.\\d+\\S*\n"), run.out());
    }

    private Path awaitArchive() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
                var archive =
                        files.filter(file -> file.toString().endsWith(".jsa")).findAny();
                if (archive.isPresent()) {
                    return archive.get();
                }
            } catch (UncheckedIOException | NoSuchFileException e) {
                // Files come and go while the archive is made.
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive of classes was made");
    }
}
