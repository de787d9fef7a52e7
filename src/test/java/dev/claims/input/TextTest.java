package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private List<String> linesOf(byte[] content) {
        return desk.file("a.txt", content).lines("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n  The mayor\u00a0spoke.\r\n\r\n🌳 “Yes,” she said.\n",
                "[Editor's note: this story was changed.] The mayor spoke.",
                "{Brandt} spoke.",
                "[ ] plant the tree",
                "[] plant the tree",
                "[[Category:Trees]]",
                "[1] Brandt, A. [2] Reyes, M.",
                "[\"Yes\", she said]",
                "\"{\"",
                "a",
                "ends in é"
            })
    void aTextIsReadToTheLetter(String text) {
        assertEquals(List.of("a.txt#0 " + text), linesOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertEquals(List.of("a.txt#0 Trees."), linesOf("\uFEFFTrees.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineOfFiftyMegabytesIsRead() {
        String text = "Ada Brandt planted a tree — ".repeat(2_000_000);
        Body body = desk.file("a.txt", text).articles("a.txt").get(0).body();
        assertEquals(new Body.Text(text), body);
    }

    @Test
    void textWithoutWordsIsTold() {
        assertEquals(List.of("a.txt: the file is empty"), linesOf(new byte[0]));
        assertEquals(
                List.of("a.txt: the file holds nothing but blanks"),
                linesOf(" \n\t\r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("a.txt: the file holds nothing but blanks"),
                linesOf("\uFEFF\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("a.txt: the file holds nothing but blanks"),
                linesOf("\u00a0\n".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("a.txt: the file holds nothing but blanks"),
                linesOf(" ".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() {
        assertEquals(
                List.of("a.txt:2:4: not UTF-8: byte 0xE9 at offset 8 (é in Windows-1252)"),
                linesOf("Tree\ncafé\n".getBytes(StandardCharsets.ISO_8859_1)));
        byte[] far = ("é".repeat(100_000) + "\nx").getBytes(StandardCharsets.UTF_8);
        far[far.length - 1] = (byte) 0xff;
        assertEquals(List.of("a.txt:2:1: not UTF-8: byte 0xFF at offset 200001 (ÿ in Windows-1252)"), linesOf(far));
    }

    @Test
    void overlongFormsAndSurrogatesAreNoUtf8() {
        assertEquals(
                List.of("a.txt:1:2: not UTF-8: byte 0xC0 at offset 1 (À in Windows-1252)"),
                linesOf(new byte[] {'a', (byte) 0xc0, (byte) 0xaf}));
        assertEquals(
                List.of("a.txt:1:2: not UTF-8: byte 0xED at offset 1 (í in Windows-1252)"),
                linesOf(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'}));
    }

    @Test
    void aTextThatIsCutInsideACharacterIsTold() {
        assertEquals(
                List.of("a.txt:1:5: the file ends in the middle of a character"),
                linesOf(new byte[] {'t', 'r', 'e', 'e', (byte) 0xe2, (byte) 0x80}));
    }

    static Stream<Arguments> otherForms() {
        return Stream.of(
                arguments("\u001f\u008b\u0008", "the gzip archive breaks off"),
                arguments(
                        "PK\u0003\u0004rest",
                        "a ZIP archive or office document, not text: unpack it or save it as text first"),
                arguments("%PDF-1.7", "a PDF document, not text: save it as text first"),
                arguments("{\\rtf1\\ansi Trees}", "an RTF document, not plain text: save it as text first"),
                arguments("\u0089PNG\r\n", "a PNG picture, not text"),
                arguments("\n <!DOCTYPE html><p>Trees", "an HTML page: give its text, or the post as WordPress JSON"),
                arguments("<?xml version='1.0'?>", "an XML document: give its text, or the post as WordPress JSON"),
                arguments("\u00ff\u00feT\0", "UTF-16 text, not UTF-8: convert it with iconv -f UTF-16 -t UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void whatIsNoTextIsNamed(String start, String expected) {
        assertEquals(List.of("a.txt: " + expected), linesOf(start.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void nulMakesAFileBinaryWhereverItStands() {
        assertEquals(
                List.of("a.txt: a binary file, not text: NUL at offset 3"),
                linesOf("abc\0def".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("a.txt:20001:2: a binary file, not text: NUL"),
                linesOf(("trees\n".repeat(20_000) + "x\0").getBytes(StandardCharsets.UTF_8)));
    }
}
