package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void aFolderIsReadByPathWithoutItsHiddenFiles() {
        desk.file("docs/b.txt", "B")
                .file("docs/a/z.txt", "Z")
                .file("docs/a-b.txt", "A-B")
                .file("docs/B.txt", "capital")
                .file("docs/.secret", "no")
                .file("docs/.git/config", "no")
                .file("docs/a/noending", "N");
        assertEquals(
                List.of(
                        "docs/B.txt#0 capital",
                        "docs/a-b.txt#0 A-B",
                        "docs/a/noending#0 N",
                        "docs/a/z.txt#0 Z",
                        "docs/b.txt#0 B"),
                desk.lines("docs"));
    }

    @Test
    void namesAreOrderedByCodePoint() {
        assertEquals(-1, Integer.signum(Folder.byCodePoint("\uFF01", "\uD83C\uDF33")));
        assertEquals(1, Integer.signum(Folder.byCodePoint("\uD83C\uDF33", "\uFF01")));
        assertEquals(-1, Integer.signum(Folder.byCodePoint("\uD83C\uDF33", "\uD83C\uDF34")));
        assertEquals(-1, Integer.signum(Folder.byCodePoint("Z", "a")));
        assertEquals(-1, Integer.signum(Folder.byCodePoint("a", "ab")));
        assertEquals(0, Folder.byCodePoint("é", "é"));
    }

    @Test
    void aSlashAfterAFolderChangesNothing() {
        desk.file("docs/a.txt", "A");
        assertEquals(desk.lines("docs"), desk.lines("docs/"));
        assertEquals(List.of("docs/a.txt#0 A"), desk.lines("docs/"));
    }

    @Test
    void argumentsKeepTheirOrder() {
        desk.file("b.txt", "B").file("a.txt", "A").stdin("piped");
        assertEquals(List.of("b.txt#0 B", "-#0 piped", "a.txt#0 A"), desk.lines("b.txt", "-", "a.txt", "-"));
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() {
        desk.file("docs/a.txt", "A").file("docs/sub/b.txt", "B").link("other", "docs/a.txt");
        assertEquals(List.of("docs/a.txt#0 A"), desk.lines("docs/a.txt", "docs/./a.txt", "other"));
        assertEquals(List.of("docs/a.txt#0 A", "docs/sub/b.txt#0 B"), desk.lines("docs", "docs/sub", "docs/a.txt"));
        assertEquals(List.of("docs/sub/b.txt#0 B", "docs/a.txt#0 A"), desk.lines("docs/sub", "docs"));
        assertEquals(List.of("docs/a.txt#0 A", "docs/sub/b.txt#0 B"), desk.lines("docs/a.txt", "docs", "docs"));
    }

    @Test
    void aHiddenFileIsReadWhereItIsNamed() {
        desk.file("docs/.draft", "D").file("docs/a.txt", "A").file(".store/b.txt", "B");
        assertEquals(List.of("docs/a.txt#0 A", "docs/.draft#0 D"), desk.lines("docs", "docs/.draft"));
        assertEquals(List.of(".store/b.txt#0 B"), desk.lines(".store"));
    }

    @Test
    void whatIsMissingFromAFolderThatWasReadIsToldOnce() {
        desk.file("docs/a.txt", "A");
        assertEquals(
                List.of("docs/a.txt#0 A", "docs/no.txt: no such file or folder"),
                desk.lines("docs", "docs/no.txt", "docs/a.txt", "docs/no.txt"));
    }

    @Test
    void whatIsMissingIsToldAndTheRestIsRead() {
        desk.file("a.txt", "A");
        assertEquals(
                List.of("no.txt: no such file or folder", "a.txt#0 A", "a.txt/b: no such file or folder"),
                desk.lines("no.txt", "a.txt", "a.txt/b"));
        try (Inputs inputs = Inputs.open(List.of("", "a\0b"), InputStream.nullInputStream(), Metadata.none(), null)) {
            assertEquals("\"\": no such file or folder", inputs.next().toString());
            assertEquals("a\\u0000b: no such file or folder", inputs.next().toString());
            assertFalse(inputs.hasNext());
            assertThrows(NoSuchElementException.class, inputs::next);
        }
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        desk.file("docs/.hidden", "H");
        Files.createDirectory(desk.path("docs/sub"));
        assertEquals(List.of("docs: the folder holds no file to read (hidden ones are not)"), desk.lines("docs"));
    }

    @Test
    void whatMayNotBeReadIsToldAndTheRestIsRead() throws IOException {
        desk.file("docs/a.txt", "A").file("docs/locked/b.txt", "B").file("docs/z.txt", "Z");
        Files.setPosixFilePermissions(desk.path("docs/a.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(desk.path("docs/locked"), PosixFilePermissions.fromString("---------"));
        List<String> lines;
        try {
            assumeFalse(Files.isReadable(desk.path("docs/a.txt")), "nothing is forbidden to this user");
            lines = desk.lines("docs");
        } finally {
            Files.setPosixFilePermissions(desk.path("docs/locked"), PosixFilePermissions.fromString("rwx------"));
        }
        assertEquals(
                List.of(
                        "docs/a.txt: cannot be read: permission denied",
                        "docs/locked: cannot be read: permission denied",
                        "docs/z.txt#0 Z"),
                lines);
    }

    @Test
    void refusalsAreToldInWords() {
        assertEquals(
                "cannot be read: permission denied", IoFault.message(new java.nio.file.AccessDeniedException("a.txt")));
        assertEquals("cannot be read: Is a directory", IoFault.message(new IOException("Is a directory")));
        assertEquals("cannot be read: UTFDataFormatException", IoFault.message(new java.io.UTFDataFormatException()));
    }

    @Test
    void aLinkThatIsNamedIsFollowed() {
        desk.file("far/a.txt", "A").link("near", "far").link("one", "far/a.txt");
        assertEquals(List.of("near/a.txt#0 A"), desk.lines("near"));
        assertEquals(List.of("one#0 A"), desk.lines("one"));
    }

    @Test
    void aLinkLoopIsToldOnce() {
        desk.file("docs/a.txt", "A")
                .link("docs/self", ".")
                .link("docs/sub/up", "..")
                .link("docs/x", "y")
                .link("docs/y", "x");
        assertEquals(
                List.of(
                        "docs/a.txt#0 A",
                        "docs/self: a symbolic link to a folder that holds it",
                        "docs/sub/up: a symbolic link to a folder that holds it",
                        "docs/x: a symbolic link that leads back to itself",
                        "docs/y: a symbolic link that leads back to itself"),
                desk.lines("docs"));
        assertEquals(List.of("docs/x: a symbolic link that leads back to itself"), desk.lines("docs/x"));
    }

    @Test
    void linksInsideAFolderAreNotFollowedOutOfIt() {
        desk.file("docs/a.txt", "A")
                .file("docs/.store/key", "annexed")
                .file("far/b.txt", "B")
                .link("docs/again.txt", "a.txt")
                .link("docs/annexed.txt", ".store/key")
                .link("docs/far", "../far")
                .link("docs/gone.txt", "nowhere");
        assertEquals(
                List.of(
                        "docs/a.txt#0 A",
                        "docs/annexed.txt#0 annexed",
                        "docs/far: a symbolic link out of the folder is not followed: name it to read it",
                        "docs/gone.txt: a symbolic link to nothing"),
                desk.lines("docs"));
        assertEquals(
                List.of("far/b.txt#0 B", "docs/a.txt#0 A", "docs/annexed.txt#0 annexed"),
                desk.lines("far", "docs").subList(0, 3));
    }

    @Test
    void aPipeInsideAFolderIsToldAndNotWaitedFor() throws Exception {
        desk.file("docs/a.txt", "A");
        Process made = new ProcessBuilder("mkfifo", desk.path("docs/pipe").toString()).start();
        assumeFalse(made.waitFor() != 0, "no mkfifo here");
        assertEquals(List.of("docs/a.txt#0 A", "docs/pipe: no regular file: name it to read it"), desk.lines("docs"));
    }

    @Test
    void aDiagnosticStaysOnOneLineAndHidesNothing() {
        assertEquals(
                "a\\u000ab\\u202ec:2:7: odd \\u001b[31m",
                new Diagnostic("a\nb\u202Ec", 2, 7, "odd \u001b[31m").toString());
        assertEquals("a.txt:2: x", new Diagnostic("a.txt", 2, 0, "x").toString());
        assertEquals("a.txt: x", new Diagnostic("a.txt", 0, 0, "x").toString());
    }
}
