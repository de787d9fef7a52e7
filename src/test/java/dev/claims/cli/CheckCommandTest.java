package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code claims check} with files that it reads and writes. */
class CheckCommandTest {

    private static final String TREES =
            "May 8, 2031\n\n“We lost 3,000 trees,” Ada Brandt, the mayor, said on Tuesday.\n\n"
                    + "The work cost $12 million. “It was a long night,” Otto Lind said.\n";
    private static final String DAM =
            "May 8, 2031\n\nThe dam, 90 metres long, leaked on Monday. “It is old,” one engineer said.\n";

    @TempDir
    private Path folder;

    private Path docs;
    private Path expected;
    private Path baseline;

    @BeforeEach
    void twoArticles() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
        expected = folder.resolve("expected.jsonl");
        baseline = folder.resolve("baseline.jsonl");
        write("trees.txt", TREES);
        write("dam.txt", DAM);
        assertEquals(
                0, Run.of("extract", "-o", expected.toString(), docs.toString()).code());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(docs.resolve(name), text);
    }

    private Run check(Object... args) {
        List<String> words = new ArrayList<>(List.of("check"));
        for (Object arg : args) {
            words.add(arg.toString());
        }
        return Run.of(words.toArray(String[]::new));
    }

    /** The findings without the folder's name and without help. */
    private String findings(Object... args) {
        Run run = check(args);
        return run.out().replace(docs + "/", "").replaceAll("(?m)^    help: .*\n", "");
    }

    @Test
    void itsOwnRecordsAreAsExpected() {
        Run run = check("--expect", expected, "--select", "expect", docs);
        assertEquals(new Run("", "claims: 2 articles: nothing found\n", 0), run);
        assertEquals("", findings("--expect", expected, "--select", "expect", docs.resolve("dam.txt")));
    }

    @Test
    void oneChangedWordIsToldByFieldAndFails() throws IOException {
        write("trees.txt", TREES.replace("3,000", "3,500"));
        Run run = check("--expect", expected, "--select", "expect", docs);
        assertEquals(1, run.code());
        assertTrue(
                run.out()
                        .contains("trees.txt:3:10: error[expect/changed]: not as expected: figure “3,500 trees”: "
                                + "text: \"3,000 trees\" → \"3,500 trees\"; value: 3000 → 3500\n"),
                run.out());
        assertFalse(run.out().contains("expect/lost") || run.out().contains("expect/added"), run.out());
        write("trees.txt", TREES.replace("The work", "The job"));
        assertEquals(1, check("--expect", expected, "--select", "expect", docs).code());
    }

    @Test
    void aSpanThatGrowsIsAChangeAndNotALossAndAGain() throws IOException {
        write("trees.txt", TREES.replace("3,000 trees", "almost 3,000 trees"));
        String findings = findings("--expect", expected, "--select", "expect", docs);
        assertTrue(
                findings.contains("text: \"3,000 trees\" → \"almost 3,000 trees\"; approximate: (none) → true"),
                findings);
        assertFalse(findings.contains("expect/lost") || findings.contains("expect/added"), findings);
    }

    @Test
    void addedAndLostRecordsAreTold() throws IOException {
        write("trees.txt", TREES.replace("$12 million", "a fortune").replace("long night", "night of 14 hours"));
        String findings = findings("--expect", expected, "--select", "expect", docs);
        assertTrue(findings.contains("error[expect/added]: not expected: figure “14 hours”"), findings);
        assertTrue(findings.contains("error[expect/lost]: expected and gone: figure “$12 million”"), findings);
    }

    @Test
    void newAndMissingArticlesAreOneFindingEach() throws IOException {
        write("new.txt", TREES.replace("Ada Brandt", "Ida Brunt"));
        Files.delete(docs.resolve("dam.txt"));
        assertEquals(
                "new.txt:1:1: error[expect/added]: not expected: 6 records of a new article, the first date “May 8,"
                        + " 2031”\n"
                        + "dam.txt: error[expect/lost]: expected and gone with their article: 4 records, the first date"
                        + " “May 8, 2031”\n",
                findings("--expect", expected, "--select", "expect", docs));
    }

    @Test
    void aNewFileNameIsOneFinding() throws IOException {
        Files.move(docs.resolve("trees.txt"), docs.resolve("wood.txt"));
        assertEquals(
                "wood.txt:1:1: error[expect/moved]: 6 records of this article: as expected but for source.path\n",
                findings("--expect", expected, "--select", "expect", docs));
    }

    @Test
    void updateWritesWhatExtractWould() throws IOException {
        write("trees.txt", TREES.replace("3,000", "3,500"));
        write("new.txt", DAM.replace("Monday", "Tuesday"));
        Run run = check("--expect", expected, "--update", "--select", "expect", docs);
        assertEquals(0, run.code(), run.out());
        assertEquals(Run.of("extract", docs.toString()).out(), Files.readString(expected));
    }

    @Test
    void updateOfAFileLeavesTheRecordsOfOthers() throws IOException {
        write("trees.txt", TREES.replace("3,000", "3,500"));
        check("--expect", expected, "--update", docs.resolve("trees.txt"));
        assertEquals(Run.of("extract", docs.toString()).out(), Files.readString(expected));
        Path fresh = folder.resolve("fresh.jsonl");
        check("--expect", fresh, "--update", docs);
        assertEquals(Files.readString(expected), Files.readString(fresh));
    }

    @Test
    void aFileWithAFaultInItIsNoExpectation() throws IOException {
        Files.writeString(expected, "{\"id\":\"x\"}\n");
        Run run = check("--expect", expected, docs);
        assertEquals("claims: " + expected + ":1: no record of claims: it has no type\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void aBaselineAcceptsWhatIsKnownOnWhateverLine() throws IOException {
        assertEquals(0, check("--write-baseline", baseline, docs).code());
        write("dam.txt", DAM.replace("\n\n", "\n\nIt rained.\n\n"));
        assertEquals("", findings("--baseline", baseline, "--fail-on", "hint", docs));
        Files.move(docs.resolve("dam.txt"), docs.resolve("old dam.txt"));
        assertEquals("", findings("--baseline", baseline, docs));
    }

    @Test
    void whatIsNewOrGoneIsTold() throws IOException {
        check("--write-baseline", baseline, docs);
        write("dam.txt", DAM.replace("one engineer", "Ada Brandt"));
        write("trees.txt", TREES.replace("Otto Lind", "one forester"));
        assertEquals(
                "trees.txt:5:29: hint[quote/unnamed-speaker]: no name is found for “one forester”, the source of “It"
                        + " was a long night,”\n"
                        + "dam.txt: hint[baseline/gone]: no longer found: quote/unnamed-speaker, no name is found for “one"
                        + " engineer”, the source of “It is old,”\n",
                findings("--baseline", baseline, docs));
        assertFalse(findings("--baseline", baseline, docs.resolve("trees.txt")).contains("gone"));
    }

    @Test
    void whatWasNotLookedForIsNotGone() throws IOException {
        check("--write-baseline", baseline, docs);
        String first = Files.readString(baseline);
        assertEquals("", findings("--baseline", baseline, "--select", "text,baseline", docs));
        check("--baseline", baseline, "--write-baseline", baseline, "--select", "text", docs);
        assertEquals(first, Files.readString(baseline));
        check("--baseline", baseline, "--write-baseline", baseline, docs.resolve("trees.txt"));
        assertEquals(first, Files.readString(baseline));
    }

    @Test
    void aBaselineIsTheSameForTheSameFindings() throws IOException {
        check("--write-baseline", baseline, docs);
        String first = Files.readString(baseline);
        check("--baseline", baseline, "--write-baseline", baseline, docs);
        assertEquals(first, Files.readString(baseline));
        assertEquals(1, first.lines().count(), first);
    }

    @Test
    void reportsComeInSeveralFormatsAtOnceAndAreNoArticles() throws IOException {
        Path sarif = docs.resolve("claims.sarif");
        Path junit = docs.resolve("claims.xml");
        for (int i = 0; i < 2; i++) {
            Run run = check("--report", "sarif=" + sarif, "--report", "junit=" + junit, "--format", "jsonl", docs);
            assertEquals(0, run.code(), run.out());
            assertEquals(1, run.lines().size(), run.out());
            assertTrue(Files.readString(sarif).contains("\"ruleId\":\"quote/unnamed-speaker\""));
            assertTrue(Files.readString(junit).contains("<testsuite name=\"claims check\""));
        }
    }

    @Test
    void theSameFindingsComeFromAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("a" + i + ".txt", DAM.replace("90", Integer.toString(90 + i % 7)));
        }
        assertEquals(
                check("--jobs", "1", docs).out(), check("--jobs", "4", docs).out());
    }
}
