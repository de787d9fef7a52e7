package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.text.Controls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalOutputTest {

    private static final Surroundings SCREEN =
            new Surroundings(Map.of("NO_COLOR", "1"), null, Set.of(Surroundings.Stream.OUT), 80);

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31mred', '\\u001b[31mred'",
        "'\u009b31m', '\\u009b31m'",
        "'a\u202eb\u2066', 'a\\u202eb\\u2066'",
        "'\u200fa\u061c', '\\u200fa\\u061c'",
        "'a\u0007\u0008\u007f', 'a\\u0007\\u0008\\u007f'",
        "'paid\rlost', 'paid\\u000dlost'",
    })
    void whatWouldActIsShown(String written, String seen) throws IOException {
        assertEquals(seen, seen(written));
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb\tc\n'", "'👩\u200d🌾 “é” İ'", "'e\u0301\u00ad\u00a0'"})
    void whatIsOnlyReadStays(String written) throws IOException {
        assertEquals(written, seen(written));
    }

    /** The last is a tag, two units that nobody sees; a picture is two units as well and stays. */
    @ParameterizedTest
    @CsvSource({"'a\nb\u2028c', 'a\\u000ab\\u2028c'", "'🌳.txt', '🌳.txt'", "'a\udb40\udc41', 'a\\udb40\\udc41'"})
    void aNameIsShownOnOneLine(String name, String shown) {
        assertEquals(shown, Controls.shown(name));
    }

    @Test
    void aRecordSaysTheSame() {
        String text = "“We \u202elost\u202c 3 trees\u009b,” Ada Brandt said.";
        Run run = Run.withInput(text, "extract", "-");
        assertTrue(run.out().contains("\u202e") && run.out().contains("\u009b"), run.out());
        String seen = Controls.harmless(run.out());
        assertTrue(seen.codePoints().noneMatch(c -> c == 0x202e || c == 0x9b), seen);
        assertEquals("", dev.claims.Schema.faults(seen.lines().findFirst().orElseThrow()));
        assertTrue(seen.contains("“We \\u202elost\\u202c 3 trees\\u009b,”"), seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "extract --format jsonl",
                "extract --format csv",
                "extract --format jsonld -o -",
                "extract -o -",
                "report",
                "report -o -",
                "text",
                "text -o -",
                "text --sentences",
                "check"
            })
    void noCommandLetsAnArticleGiveTheScreenOrders(String arguments) {
        String text = "“We \u202elost\u202c \u001b[31m3 trees\u009b after many \u0007 years of rain,” she said.";
        Run run = Run.around(SCREEN, text, (arguments + " -").split(" "));
        String orders = "\u202e\u202c\u001b\u009b\u0007";
        assertTrue(run.out().contains("trees"), run.out());
        assertTrue(run.out().chars().noneMatch(c -> orders.indexOf(c) >= 0), run.out());
    }

    @Test
    void aFileGetsTheTextToTheLetter(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.txt");
        String text = "We \u202elost\u202c 3 trees.";
        Run run = Run.around(SCREEN, text, "text", "-o", file.toString(), "-");
        assertEquals(new Run("", "", 0), run);
        assertEquals(text, Files.readString(file));
    }

    private static String seen(String written) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (TerminalOutput out = new TerminalOutput(screen)) {
            new SeparatedTexts(out, "").take(written);
            out.write('!');
        }
        String seen = screen.toString(StandardCharsets.UTF_8);
        return seen.substring(0, seen.length() - 1);
    }

    @Test
    void aLongTextLosesNothingAtItsSeams() throws IOException {
        String text = "🌳".repeat(1_100_000) + "a";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        SeparatedTexts texts = new SeparatedTexts(all, "|");
        texts.take("a" + text);
        texts.take("");
        texts.take(text);
        assertEquals("a" + text + "|" + text, all.toString(StandardCharsets.UTF_8));
    }
}
