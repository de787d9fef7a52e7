package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since} in a repository of its own. */
class ChangedFilesTest {

    /** With all that a name may hold where this machine's names hold it. */
    private static final String ODD = Charset.forName(System.getProperty("sun.jnu.encoding", "US-ASCII"))
                    .newEncoder()
                    .canEncode('é')
            ? "my docs/-x é.txt"
            : "my docs/-x e.txt";

    @TempDir
    private Path top;

    private Shell shell;

    @BeforeEach
    void aRepositoryWithABranch() throws Exception {
        shell = new Shell(top);
        git("init -q -b main . && git config user.name x && git config user.email x@example.org");
        write("old.txt", "old");
        write("edited.txt", "old");
        write("sub/staged.txt", "old");
        write("renamed.txt", "a text that is long enough to be known again");
        git("add -A && git commit -q -m one && git tag start && git checkout -q -b branch");
        write("edited.txt", "new");
        git("mv renamed.txt moved.txt && git commit -q -a -m two");
        write("sub/staged.txt", "new");
        git("add -A");
        write(ODD, "new");
        write("ignored.txt", "new");
        write(".gitignore", "ignored.txt\n");
    }

    private void git(String command) throws Exception {
        Run run = shell.run("git " + command);
        assertEquals(0, run.code(), run.err());
    }

    private void write(String name, String text) throws IOException {
        Path file = top.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean isChanged(String ref, String name) throws IOException {
        return ChangedFiles.since(ref, top).holds(top.resolve(name).toString());
    }

    @Test
    void whatIsCommittedStagedOrNotTrackedIsNewAndTheRestIsNot() throws IOException {
        assertTrue(isChanged("start", "edited.txt"));
        assertTrue(isChanged("start", "moved.txt"));
        assertTrue(isChanged("start", "sub/staged.txt"));
        assertTrue(isChanged("start", ODD));
        assertFalse(isChanged("start", "old.txt"));
        assertFalse(isChanged("start", "ignored.txt"));
        assertFalse(isChanged("HEAD", "edited.txt"));
        assertTrue(isChanged("HEAD", "sub/staged.txt"));
    }

    @Test
    void whatOthersChangedSinceTheBranchLeftDoesNotCount() throws Exception {
        git("stash -q && git checkout -q main");
        write("old.txt", "changed on main");
        git("commit -q -a -m three && git checkout -q branch");
        assertFalse(isChanged("main", "old.txt"));
        assertTrue(isChanged("main", "edited.txt"));
    }

    @Test
    void itAsksGitFromAFolderInsideToo() throws IOException {
        ChangedFiles changed = ChangedFiles.since("start", top.resolve("sub"));
        assertTrue(changed.holds(top.resolve("edited.txt").toString()));
        assertTrue(changed.holds(top.resolve(ODD).toString()));
    }

    @Test
    void aFileThatIsNotThereAndStandardInputCountAsChanged() throws IOException {
        assertTrue(isChanged("start", "missing.txt"));
        assertTrue(ChangedFiles.since("start", top).holds("-"));
    }

    @Test
    void whatGitDoesNotKnowIsNoCommitAndNoOption() {
        for (String ref : new String[] {"nowhere", "", "--output=x", "-h"}) {
            String message = assertThrows(IOException.class, () -> ChangedFiles.since(ref, top))
                    .getMessage();
            assertEquals("--since: git knows no commit '" + ref + "' (a shallow clone may lack it)", message);
        }
        assertFalse(Files.exists(top.resolve("x")));
    }

    @Test
    void withoutARepositoryItSaysSo(@TempDir Path elsewhere) {
        assertEquals(
                "--since needs a git repository",
                assertThrows(IOException.class, () -> ChangedFiles.since("HEAD", elsewhere))
                        .getMessage());
    }
}
