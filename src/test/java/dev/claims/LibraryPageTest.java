package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of {@code docs/library.md} compile, run, and print what the page says. */
class LibraryPageTest {

    private static final Path PAGE = Path.of("docs/library.md");
    private static final Pattern PROGRAM = Pattern.compile(
            "```java\n(.*?)```\n\nIt prints(?:( what `claims (?<command>.*?)` prints)|:\n\n```text\n(?<output>.*?)```)",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void itsProgramsPrintWhatItSays() throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        StringBuilder written = new StringBuilder();
        int programs = 0;
        int end = 0;
        for (Matcher program = PROGRAM.matcher(page); program.find(); programs++) {
            String printed = run(program.group(1));
            String command = program.group("command");
            if (command != null) {
                assertEquals(Run.of(command.split(" ")).out(), printed, command);
            } else {
                written.append(page, end, program.start("output")).append(printed);
                end = program.end("output");
            }
        }
        assertEquals(page.split("```java", -1).length - 1, programs, "programs with their output");
        String actual = written.append(page, end, page.length()).toString();
        if (Golden.isWriting()) {
            Golden.write(PAGE, actual);
        }
        assertEquals(page, actual);
    }

    private String run(String program) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Program.java"), program);
        Path out = folder.resolve("out");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(java.waitFor(60, TimeUnit.SECONDS));
        String printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        assertEquals(List.of(0, printed), List.of(java.exitValue(), printed));
        return printed;
    }
}
