package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles and the records that they must give: {@code articles/NAME/input.*} with {@code expected.jsonl} and, where
 * the run needs options, {@code options.txt}, one a line; and each file of {@code seeds/} with
 * {@code src/test/resources/seeds/FILE.jsonl}. {@code -Dclaims.golden=write} writes what is expected.
 */
class GoldenArticlesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SEEDS_EXPECTED = RESOURCES.resolve("seeds");

    /** Paths in records are those of the command line: with slashes, from the project's root, on every machine. */
    private record Case(String input, Path expected, List<String> options) {}

    @TestFactory
    Stream<DynamicTest> articlesGiveTheExpectedRecords() throws IOException {
        return Stream.concat(articles().stream(), seeds().stream())
                .map(golden -> DynamicTest.dynamicTest(golden.input(), () -> check(golden)));
    }

    @Test
    void everySeedHasItsExpectedRecordsAndNothingElseIsExpected() throws IOException {
        Set<String> expected = names(SEEDS_EXPECTED);
        if (!expected.isEmpty() && !Golden.isWriting()) {
            assertEquals(names(SEEDS).stream().map(name -> name + ".jsonl").toList(), List.copyOf(expected));
        }
    }

    private static void check(Case golden) throws IOException {
        Run one = extract(golden, "1");
        Run four = extract(golden, "4");
        assertEquals("", one.err());
        assertEquals(0, one.code());
        assertEquals(one, four, "with one job and with four");
        Schema.assertSound(one.lines());
        if (Golden.isWriting()) {
            Golden.write(golden.expected(), one.out());
        }
        assertTrue(Files.exists(golden.expected()), () -> "no " + golden.expected());
        String expected = Files.readString(golden.expected());
        assertEquals("", RecordDiff.of(expected, one.out()), "records that differ");
        assertEquals(expected, one.out());
    }

    private static Run extract(Case golden, String jobs) {
        List<String> args = new ArrayList<>(List.of("extract", "--explain", "--jobs", jobs));
        args.addAll(golden.options());
        args.add(golden.input());
        return Run.of(args.toArray(String[]::new));
    }

    private static List<Case> articles() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String name : names(RESOURCES.resolve("articles"))) {
            Path folder = RESOURCES.resolve("articles").resolve(name);
            Set<String> files = names(folder);
            List<String> inputs =
                    files.stream().filter(file -> file.startsWith("input.")).toList();
            assertEquals(1, inputs.size(), () -> "one input.* in " + folder);
            files.removeAll(List.of(inputs.get(0), "expected.jsonl", "options.txt"));
            assertEquals(Set.of(), files, () -> "files that no test reads in " + folder);
            Path options = folder.resolve("options.txt");
            cases.add(new Case(
                    slashes(folder.resolve(inputs.get(0))),
                    folder.resolve("expected.jsonl"),
                    Files.exists(options) ? Files.readAllLines(options) : List.of()));
        }
        assertTrue(!cases.isEmpty(), "no golden articles");
        return cases;
    }

    private static List<Case> seeds() throws IOException {
        if (names(SEEDS_EXPECTED).isEmpty() && !Golden.isWriting()) {
            return List.of();
        }
        return names(SEEDS).stream()
                .map(name -> new Case(slashes(SEEDS.resolve(name)), SEEDS_EXPECTED.resolve(name + ".jsonl"), List.of()))
                .toList();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Collections.emptySet();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
