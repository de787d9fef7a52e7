package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to break, mislead or take over what reads it. */
class HostileInputTest {

    @TempDir
    private Path folder;

    @Test
    void aMillionBracketsCostOneLine() {
        String good = "{\"title\":\"T\",\"content\":\"It cost $3 million.\"}\n";
        Run run = Run.withInput("{\"a\":" + "[".repeat(1_000_000) + "\n" + good, "extract", "--type", "figure", "-");
        assertEquals("claims: -:1:1005: JSON nested more than 1000 deep, which no post is\n", run.err());
        assertEquals(1, run.lines().size());
        assertEquals(2, run.code());
    }

    @Test
    void tenThousandDeepHtmlInAPostIsRead() {
        String html = "<div>".repeat(10_000) + "It cost $3 million." + "</div>".repeat(10_000);
        Run run = Run.withInput("{\"content\":\"" + html + "\"}", "extract", "--type", "figure", "-");
        assertEquals("", run.err());
        assertEquals(1, run.lines().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83d", "\\udf33", "\\udf33\\ud83d", "&#xD83D;", "&#55356;", "\\u0000", "&#0;", "\\uffff"})
    void halfCharactersAndNoneNeverReachTheOutput(String odd) {
        String post = "{\"title\":\"T" + odd + "\",\"author\":\"Ada" + odd + "\",\"content\":\"<p>" + odd + "“We lost "
                + odd + " 3 trees,” Ada " + odd + " Brandt said.</p>\"}";
        Run run = Run.withInput(post, "extract", "-");
        assertEquals("", run.err());
        assertTrue(!run.lines().isEmpty(), run.out());
        Schema.assertSound(run.lines());
        assertTrue(!run.out().contains("?"), "no half was thrown away on the way to UTF-8: " + run.out());
        assertTrue(run.out().chars().noneMatch(c -> c == 0), run.out());
    }

    @Test
    void metadataCanSayNoHalfCharacters() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "It cost $3 million.");
        Path rows = Files.writeString(
                folder.resolve("rows.jsonl"),
                "{\"path\":\"" + text + "\",\"title\":\"\\ud83dA\",\"site\":\"\\udf33\"}");
        Run run = Run.of("extract", "--metadata", rows.toString(), text.toString());
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"title\":\"\uFFFDA\""), run.out());
        assertTrue(run.out().contains("\"site\":\"\uFFFD\""), run.out());
    }

    @Test
    void overlongFormsAreRefusedAndTheRestIsRead() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'.', (byte) 0xc0, (byte) 0xae, '/'});
        Files.write(
                folder.resolve("b.txt"), new byte[] {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80});
        Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        Files.writeString(folder.resolve("d.txt"), "It cost $3 million.");
        Run run = Run.of("extract", folder.toString());
        assertEquals(
                List.of(
                        "a.txt:1:2: not UTF-8: byte 0xC0 at offset 1 (À in Windows-1252)",
                        "b.txt:1:1: not UTF-8: byte 0xF8 at offset 0 (ø in Windows-1252)",
                        "c.txt:1:1: not UTF-8: byte 0xF4 at offset 0 (ô in Windows-1252)"),
                run.err()
                        .lines()
                        .map(line -> line.replace("claims: " + folder + "/", ""))
                        .toList());
        assertEquals(1, run.lines().size());
        assertEquals(2, run.code());
    }

    @Test
    void whatARecordHoldsIsEscapedAsJsonWants() {
        String text = "“We \u001b[31mlost\u0007 \u0001 \u202e 3 trees\u2028,” Ada Brandt said.";
        Run run = Run.withInput(text, "extract", "-");
        assertTrue(run.out().contains("\\u001B[31mlost\\u0007 \\u0001"), run.out());
        assertTrue(run.out().chars().noneMatch(c -> c < ' ' && c != '\n'), run.out());
        Schema.assertSound(run.lines());
    }

    @Test
    void errorsOfServersAndKeysOfJsonGiveTheTerminalNoOrders() {
        String error = "{\"code\":\"a\\u001b[2J\",\"message\":\"\\u202eNo.\\r\\n\\u009b\"}\n{\"\\u001b[31m\":1}\n";
        Run run = Run.withInput(error, "text", "-");
        assertEquals(
                "claims: -:1:1: a WordPress error, not a post: a\\u001b[2J, \"\\u202eNo.\\u000d\\u000a\\u009b\"\n"
                        + "claims: -:2:1: JSON that is no post: neither title nor content among its keys \\u001b[31m\n",
                run.err());
    }

    @Test
    void aFileThatVanishesAfterItWasListedIsToldAndTheOthersAreRead() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".txt"), "It cost $3 million.");
        }
        // With one job an article is written before the next file is opened: by then somebody has removed it.
        ByteArrayOutputStream removing = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                if (length > 0) {
                    folder.resolve("b.txt").toFile().delete();
                }
                super.write(bytes, from, length);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(InputStream.nullInputStream(), removing, err, "extract", "--jobs", "1", folder.toString());
        assertEquals("claims: " + folder + "/b.txt: no such file or folder\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(2, removing.toString(StandardCharsets.UTF_8).lines().count());
        assertEquals(2, code);
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadToSomePlaceInIt() throws Exception {
        Path file = folder.resolve("growing.txt");
        Files.writeString(file, "a b ".repeat(100_000));
        Thread writer = new Thread(() -> grow(file));
        writer.start();
        Run run = Run.of("text", file.toString());
        writer.join();
        assertEquals(new Run(run.out(), "", 0), run);
        assertTrue(
                run.out().length() >= 400_000 && Files.readString(file).startsWith(run.out()),
                "it is a start of the file");
    }

    private static void grow(Path file) {
        try {
            for (int i = 0; i < 200; i++) {
                Files.writeString(file, "c d ".repeat(5_000), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
