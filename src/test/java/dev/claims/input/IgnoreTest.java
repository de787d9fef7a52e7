package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .claimsignore} says what is passed over in its folder and below, as a {@code .gitignore} does. */
class IgnoreTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
        for (String name :
                List.of("a.txt", "draft-b.txt", "old/c.txt", "new/d.txt", "new/draft-e.txt", "new/old/f.txt")) {
            desk.file("docs/" + name, name);
        }
    }

    private void ignore(String where, String... lines) {
        desk.file(where + "/.claimsignore", String.join("\n", lines) + "\n");
    }

    private List<String> names(String... paths) {
        return desk.lines(paths).stream()
                .map(line -> line.replaceFirst("#.*", ""))
                .toList();
    }

    @Test
    void aPatternHoldsBelowItsFolder() {
        ignore("docs", "# drafts", "", "draft-*", "/old/");
        assertEquals(List.of("docs/a.txt", "docs/new/d.txt", "docs/new/old/f.txt"), names("docs"));
    }

    @Test
    void theLastPatternThatMatchesHolds() {
        ignore("docs", "*.txt", "!d.txt", "!draft-b.txt");
        assertEquals(List.of("docs/draft-b.txt", "docs/new/d.txt"), names("docs"));
    }

    @Test
    void theDeepestFileHolds() {
        ignore("docs", "draft-*", "old");
        ignore("docs/new", "!draft-e.txt", "d.txt");
        assertEquals(List.of("docs/a.txt", "docs/new/draft-e.txt"), names("docs"));
    }

    @Test
    void twoStarsCrossFolders() {
        ignore("docs", "new/**/f.txt", "[ab].txt", "old/*");
        assertEquals(List.of("docs/draft-b.txt", "docs/new/d.txt", "docs/new/draft-e.txt"), names("docs"));
    }

    @Test
    void whatIsNamedIsAlwaysRead() {
        ignore("docs", "*");
        assertEquals(List.of("docs/a.txt", "docs/old/c.txt"), names("docs/a.txt", "docs/old"));
        assertEquals(
                List.of("docs: the folder holds no file to read (hidden and ignored ones are not)"), names("docs"));
        assertEquals(6, desk.reading(false, Reading.LONGEST).lines("docs").size());
    }

    @Test
    void whatIsNamedBesideItsFolderIsReadToo() {
        ignore("docs", "draft-b.txt", "old", "new");
        assertEquals(
                List.of("docs/a.txt", "docs/old/c.txt", "docs/draft-b.txt", "docs/new/d.txt"),
                names("docs", "docs/old", "docs/draft-b.txt", "docs/new/d.txt", "docs/a.txt", "docs/draft-b.txt"));
    }

    @Test
    void aLineThatIsNoPatternIsToldAndTheOthersHold() {
        ignore("docs", "draft-*", "[b-a]", "old");
        assertEquals(List.of("docs/.claimsignore:2: no pattern: [b-a]", "docs/a.txt", "docs/new/d.txt"), names("docs"));
    }

    @Test
    void namesBeyondAsciiAndLinesOfWindowsMatch() {
        desk.file("docs/café.txt", "C").file("docs/.claimsignore", "café*\r\nnew\r\nold/\r\n");
        assertEquals(List.of("docs/a.txt", "docs/draft-b.txt"), names("docs"));
    }
}
