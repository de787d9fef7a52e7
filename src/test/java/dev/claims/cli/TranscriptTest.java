package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.claims.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sessions at a terminal: {@code transcripts/NAME.txt} holds commands and all that they print.
 *
 * <pre>
 * # What the case is about.
 * $ claims text files/trees.txt
 * the lines of standard output
 * 2> the lines of standard error
 * [2]
 * </pre>
 *
 * {@code files/} stands for {@code transcripts/files/}; {@code $ NAME=value claims …} sets a variable;
 * {@code $ claims … <<< 'text'} pipes a text in, {@code \n} being a line end; an exit code of 0 is not written;
 * {@code \} ends a last line that has no line end. {@code TTY=120} makes all streams a terminal of that width;
 * {@code \\e} is an escape.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final String FILES = "src/test/resources/transcripts/files/";
    private static final Pattern TIMES = Pattern.compile("[0-9]+\\.[0-9]{2} (s|MB/s)\\b");
    private static final Pattern COMMAND = Pattern.compile("\\$ ((?:[A-Z_]+=\\S* )*)claims ?(.*?)(?: <<< '(.*)')?");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TestFactory
    Stream<DynamicTest> sessionsGoAsWritten() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sessions = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertFalse(sessions.isEmpty());
            return sessions.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String expected = Files.readString(file);
        StringBuilder actual = new StringBuilder();
        expected.lines().forEach(line -> {
            if (line.startsWith("$ ")) {
                actual.append(line).append('\n').append(session(line));
            } else if (line.startsWith("#")) {
                actual.append(line).append('\n');
            } else if (line.isEmpty() && !actual.toString().endsWith("\n\n")) {
                actual.append('\n');
            }
        });
        String written = actual.toString().stripTrailing() + "\n";
        if (Golden.isWriting()) {
            Golden.write(file, written);
        }
        assertEquals(expected, written);
    }

    private static Surroundings surroundings(String assignments) {
        Map<String, String> variables = new TreeMap<>();
        for (Matcher word = WORD.matcher(assignments); word.find(); ) {
            String[] parts = word.group().split("=", 2);
            variables.put(parts[0], parts[1].replace("files/", FILES));
        }
        String width = variables.remove("TTY");
        return new Surroundings(
                variables,
                null,
                width == null ? Set.of() : Set.of(Surroundings.Stream.values()),
                width == null ? 80 : Integer.parseInt(width));
    }

    private static String session(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new IllegalArgumentException("no command: " + line);
        }
        String input = command.group(3) == null ? "" : command.group(3).replace("\\n", "\n");
        List<String> args = new ArrayList<>();
        for (Matcher word = WORD.matcher(command.group(2)); word.find(); ) {
            args.add(word.group(1) != null ? word.group(1) : word.group(2).replace("files/", FILES));
        }
        Run run = Run.around(surroundings(command.group(1)), input, args.toArray(String[]::new));
        String out = run.out().isEmpty() || run.out().endsWith("\n") ? run.out() : run.out() + "\\\n";
        String err = run.err().lines().map(text -> "2> " + text + "\n").reduce("", String::concat);
        out = out.replace("\033", "\\e");
        return (out + TIMES.matcher(err).replaceAll("0.00 $1")).replace(FILES, "files/")
                + (run.code() == 0 ? "" : "[" + run.code() + "]\n");
    }
}
