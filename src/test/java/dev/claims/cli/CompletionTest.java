package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shells complete, and man shows its page: each asked itself, where it is installed. */
class CompletionTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void setUp() throws IOException {
        shell = new Shell(folder);
        Files.writeString(
                folder.resolve("claims.sh"), Run.of("completion", "bash").out());
    }

    private boolean has(String program) throws IOException, InterruptedException {
        return shell.run("command -v " + program).code() == 0;
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assumeTrue(has("bash"), "no bash here");
        assertEquals("extract", completed("claims", "extr"));
        assertEquals("--format", completed("claims", "extract", "--form"));
        assertEquals("jsonl json jsonld", completed("claims", "extract", "--format", "json"));
        assertEquals("CAD", completed("claims", "extract", "--currency", "CA"));
        assertEquals("bash zsh", completed("claims", "completion", ""));
        assertEquals("", completed("claims", "extract", "no-such-"));
    }

    /** What bash has to offer for the last of {@code words}. */
    private String completed(String... words) throws IOException, InterruptedException {
        String line = String.join(" ", words);
        Files.writeString(folder.resolve("ask.sh"), """
                source ./claims.sh
                COMP_WORDS=(%s)
                COMP_CWORD=%d
                COMP_LINE='%s'
                COMP_POINT=${#COMP_LINE}
                _complete_claims 2>/dev/null
                echo "${COMPREPLY[*]}"
                """.formatted(
                        line.endsWith(" ") ? line + "''" : line, words.length - 1, line));
        return shell.run("bash ./ask.sh").out().strip();
    }

    @Test
    void zshTakesTheSameScript() throws Exception {
        assumeTrue(has("zsh"), "no zsh here");
        assertEquals(
                Run.of("completion", "bash").out(), Run.of("completion", "zsh").out());
        Files.writeString(
                folder.resolve("ask.zsh"),
                "autoload -Uz compinit && compinit -u -d ./dump\nsource ./claims.sh\nprint $_comps[claims]\n");
        Run run = shell.run("zsh -f ./ask.zsh");
        assertTrue(run.out().contains("_complete_claims"), run.toString());
        assertEquals("", run.err());
    }

    @Test
    void manFindsNoFaultWithItsPage() throws Exception {
        assumeTrue(has("groff"), "no groff here");
        Files.writeString(folder.resolve("claims.1"), Run.of("man").out());
        Run run = shell.run("groff -man -Tutf8 -ww -P-cbou ./claims.1");
        assertEquals("", run.err());
        for (String expected : new String[] {
            "claims - Reads news articles", "claims extract [OPTION]... [PATH...]", "-o, --output=FILE", "EXIT STATUS"
        }) {
            assertTrue(run.out().contains(expected), expected + "\n" + run.out());
        }
        assertFalse(run.out().contains("%%"), run.out());
    }

    @Test
    void everyOptionStandsOnThePage() {
        String page = Run.of("man").out().replace("\\-", "-");
        for (String command : new String[] {"extract", "text"}) {
            Run.of(command, "--help")
                    .lines()
                    .forEach(line -> Pattern.compile("(--[a-z-]+)[= ]")
                            .matcher(line.length() > 28 ? line.substring(0, 28) : line)
                            .results()
                            .forEach(option -> assertTrue(page.contains(option.group(1)), option.group(1))));
        }
    }
}
