package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the system, the disk and the user do to a run: nothing is lost silently, and no old file is harmed. */
class FaultsIT {

    private static final String CLAIMS = "'" + Path.of("target/claims").toAbsolutePath() + "'";

    private Path folder;
    private Shell shell;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createTempDirectory("claims faults");
        shell = new Shell(folder);
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/a.txt"), "The vote failed on May 8, 2031.\n");
        Files.writeString(folder.resolve("docs/c.txt"), "Nobody clapped on May 9, 2031.\n");
    }

    @AfterEach
    void isRemoved() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void anOutputThatIsClosedFromTheStartIsNoSuccess() throws Exception {
        Run run = shell.run(CLAIMS + " extract docs >&-");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("claims: standard output: "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @ParameterizedTest
    @CsvSource({"1", "1000"})
    void aReaderThatClosesEarlyEndsTheRunQuietlyHoweverMuchItTook(int bytes) throws Exception {
        Files.writeString(folder.resolve("long.txt"), "It cost $3 million on May 8, 2031.\n\n".repeat(20_000));
        Run run = shell.run("{ " + CLAIMS + " extract long.txt; echo $? >code; } | head -c " + bytes + " | wc -c");
        assertEquals(new Run(bytes + "\n", "", 0), new Run(run.out().strip() + "\n", run.err(), run.code()));
        assertEquals("0\n", Files.readString(folder.resolve("code")));
    }

    @Test
    void aDiskThatFillsUpIsToldAndTheOldFileStays() throws Exception {
        String mount = "mkdir disk && mount -t tmpfs -o size=256k none disk && ";
        String space = "unshare -rm sh -c '" + mount + "%s'";
        assumeTrue(shell.run(space.formatted("true")).code() == 0, "SKIPPED: no tmpfs can be mounted here");
        Files.delete(folder.resolve("disk"));
        Files.writeString(folder.resolve("long.txt"), "It cost $3 million on May 8, 2031.\n\n".repeat(20_000));
        Run run = shell.run(space.formatted("echo old >disk/out.jsonl; " + CLAIMS.replace("'", "")
                + " extract -o disk/out.jsonl long.txt; echo $?; cat disk/out.jsonl; ls -A disk"));
        assertEquals(new Run("2\nold\nout.jsonl\n", "claims: disk/out.jsonl: No space left on device\n", 0), run);
    }

    @Test
    void aFileThatMayGrowNoFurtherIsToldAndTheOldFileStays() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "It cost $3 million on May 8, 2031.\n\n".repeat(20_000));
        Files.writeString(folder.resolve("out.jsonl"), "old\n");
        Run run =
                shell.run("export CLAIMS_CLASS_DATA=off; ulimit -f 512; " + CLAIMS + " extract -o out.jsonl long.txt");
        assertEquals(new Run("", "claims: out.jsonl: File too large\n", 2), run);
        assertEquals("old\n", Files.readString(folder.resolve("out.jsonl")));
        assertEquals(List.of(), leftovers());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130, 0", "TERM, 143, 0", "HUP, 129, 0", "KILL, 137, 1"})
    void aRunThatIsStoppedLeavesTheOldFileWholeAndNothingBesideItThatItCanHelp(String signal, int code, int left)
            throws Exception {
        Files.writeString(folder.resolve("out.jsonl"), "old\n");
        // Reads a pipe that nobody closes, so that the run is in the middle whenever the signal comes.
        Process run = new ProcessBuilder(
                        "env",
                        "--default-signal=INT,TERM,HUP",
                        "sh",
                        "-c",
                        "exec " + CLAIMS + " extract -o out.jsonl -")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        for (int i = 0; i < 200; i++) {
            run.getOutputStream().write("{\"content\":\"It cost $3 million on May 8, 2031.\"}\n".getBytes("UTF-8"));
        }
        run.getOutputStream().flush();
        await(() ->
                leftovers().size() == 1 && Files.size(folder.resolve(leftovers().get(0))) > 10_000);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid()))
                .start()
                .waitFor();
        assertEquals(code, run.waitFor());
        assertEquals("old\n", Files.readString(folder.resolve("out.jsonl")));
        assertEquals(left, leftovers().size());
        assertEquals("", Files.readString(folder.resolve("err")));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 600 && !condition.holds(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.holds(), "waited 30 seconds");
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }

    @Test
    void whatMayNotBeReadIsToldAndTheOthersAreRead() throws Exception {
        Files.writeString(folder.resolve("docs/b.txt"), "secret");
        Files.createDirectory(folder.resolve("docs/locked"));
        // Root may read everything: then somebody else runs it, who needs the file where everybody may go.
        Files.copy(Path.of("target/claims"), folder.resolve("claims"), StandardCopyOption.COPY_ATTRIBUTES);
        String nobody = "[ $(id -u) != 0 ] || as='setpriv --reuid=65534 --regid=65534 --clear-groups'; ";
        Run run = shell.run("export CLAIMS_CLASS_DATA=off; chmod 755 . docs; chmod 000 docs/b.txt docs/locked; as=; "
                + nobody + "$as cat docs/b.txt 2>/dev/null && exit 99; $as ./claims text docs");
        assumeTrue(run.code() != 99, "SKIPPED: nothing is forbidden to this user");
        assertEquals(
                new Run(
                        "The vote failed on May 8, 2031.\n\n\nNobody clapped on May 9, 2031.\n",
                        "claims: docs/b.txt: cannot be read: permission denied\n"
                                + "claims: docs/locked: cannot be read: permission denied\n",
                        2),
                run);
    }

    @Test
    void aFileThatFailsWhileItIsReadIsToldAndTheOthersAreRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/mem")), "SKIPPED: no /proc here");
        Run run = shell.run(CLAIMS + " text /proc/self/mem docs/c.txt");
        assertEquals(
                new Run(
                        "Nobody clapped on May 9, 2031.\n",
                        "claims: /proc/self/mem: cannot be read: Input/output error\n",
                        2),
                run);
    }

    @Test
    void aPipeThatIsNamedIsReadToItsEndHoweverSlowlyItComes() throws Exception {
        Run run = shell.run("mkfifo pipe && { printf 'The vo'; sleep 1; printf 'te failed.\\n'; } >pipe & " + CLAIMS
                + " text pipe");
        assertEquals(new Run("The vote failed.\n", "", 0), run);
    }

    @Test
    void anArticleTooLargeForTheMemoryIsToldAndTheOthersAreRead() throws Exception {
        Files.writeString(folder.resolve("docs/b.txt"), "It cost $3 million on May 8, 2031.\n\n".repeat(300_000));
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve("docs/d" + (10 + i) + ".txt"), "It cost $" + i + " million.\n");
        }
        Run run = shell.run("JAVA_OPTS=-Xmx80m " + CLAIMS + " extract --jobs 4 --type figure docs");
        assertEquals("claims: docs/b.txt: too large for the memory that Java was given\n", run.err());
        assertEquals(2, run.code());
        List<String> amounts = run.lines().stream()
                .map(line -> line.replaceAll(".*\"text\":\"(\\$\\d+ million)\".*", "$1"))
                .toList();
        assertEquals(
                Stream.iterate(0, i -> i + 1)
                        .limit(50)
                        .map(i -> "$" + i + " million")
                        .toList(),
                amounts);
    }

    @Test
    void namesThatWouldActAreShown() throws Exception {
        String odd = "line\nbreak\u001b[2J\u202e.txt";
        Files.write(folder.resolve("docs").resolve(odd), new byte[] {(byte) 0xff});
        Files.writeString(folder.resolve("docs").resolve("ok " + odd), "Nobody clapped on May 9, 2031.");
        Run run = shell.run("LC_ALL=C.UTF-8 " + CLAIMS + " extract --type date docs");
        assertEquals(
                "claims: docs/line\\u000abreak\\u001b[2J\\u202e.txt: "
                        + "1:1: not UTF-8: byte 0xFF at offset 0 (ÿ in Windows-1252)\n",
                run.err().replace(".txt:1:1", ".txt: 1:1"));
        assertEquals(3, run.lines().size());
        assertTrue(run.out().contains("\"path\":\"docs/ok line\\nbreak\\u001B[2J\u202e.txt\""), run.out());
    }

    @Test
    void aTerminalGetsNoOrdersFromAnArticle() throws Exception {
        assumeTrue(shell.run("script --version").code() == 0, "SKIPPED: no script(1) here");
        Files.writeString(folder.resolve("docs/a.txt"), "The \u001b[31mvote\u009b1m \u202efailed.\n");
        Run onTerminal = shell.run("script -qec \"" + CLAIMS + " text docs/a.txt\" /dev/null");
        assertEquals(
                "The \\u001b[31mvote\\u009b1m \\u202efailed.", onTerminal.out().strip());
        assertEquals(
                new Run("The \u001b[31mvote\u009b1m \u202efailed.\n", "", 0), shell.run(CLAIMS + " text docs/a.txt"));
    }
}
