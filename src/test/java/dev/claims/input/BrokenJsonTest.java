package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenJsonTest {

    private static final String A = "{\"title\":\"A\",\"content\":{\"rendered\":\"x\"}}";
    private static final String B = "{\"title\":\"B\",\"content\":{\"rendered\":\"x\"}}";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private List<String> linesOf(String json) {
        return desk.file("p.json", json).lines("p.json");
    }

    private void assertFault(String expected, String json) {
        assertEquals(List.of("p.json:" + expected), linesOf(json));
    }

    @Test
    void aFaultIsToldWithItsPlaceInPlainWords() {
        assertFault("1:7: broken JSON: unknown word 'x'", "{\"a\": x}");
        assertFault("1:6: broken JSON: unexpected '1': expected a colon", "{\"a\" 1}");
        assertFault("2:2: broken JSON: unexpected '\"': expected a comma", "{\"a\":1\n \"b\":2}");
        assertFault("1:8: broken JSON: unexpected '}': expected a key in double quotes", "{\"a\":1,}");
        assertFault("1:8: broken JSON: the line ends inside a string", "{\"a\":\"x\ny\"}");
        assertFault("1:7: broken JSON: a control character inside a string", "{\"a\":\"\u0001\"}");
        assertFault("1:6: broken JSON: a control character between values", "{\"a\":\u0001}");
        assertFault("1:8: broken JSON: unknown escape 'q'", "{\"a\":\"\\qy\"}");
        assertFault("1:8: broken JSON: unexpected '}': expected ']'", "{\"a\":[1}");
        assertFault("1:7: broken JSON: invalid numeric value: a leading zero", "{\"a\":01}");
        assertFault("1:6: broken JSON: unexpected '“': expected a value", "{\"a\":“x”}");
        assertFault("1:6: broken JSON: unexpected '/'", "{\"a\":/* */1}");
    }

    @Test
    void aBrokenStartIsStillJson() {
        assertFault("1:2: broken JSON: the file ends inside the post at index 0", "{");
        assertFault("1:2: broken JSON: the file ends before its array does, after 0 posts", "[");
        assertFault("1:2: broken JSON: unexpected '\'': expected a key in double quotes", "{'title': 'A'}");
        assertEquals(
                List.of("p.json:1:2: broken JSON: unexpected 'i': expected a key in double quotes", "p.json#1 A | x"),
                linesOf("{id\":7}\n" + A));
    }

    @Test
    void aBrokenLineCostsThatLineAlone() {
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:2:11: broken JSON: the line ends inside a string",
                        "p.json#2 B | x",
                        "p.json:4:1: broken JSON: a post was expected",
                        "p.json#4 B | x",
                        "p.json:6:11: broken JSON: the file ends inside title of the post at index 5"),
                linesOf(A + "\n{\"title\":\"\n" + B + "\noops\n" + B + "\n{\"title\":\""));
    }

    @Test
    void aBrokenPrettyPrintedPostCostsThatPostAlone() {
        String broken =
                "    {\n        \"title\": \"C\" \"\",\n        \"terms\": [\n            {\n                \"title\": \"no\"\n            }\n        ]\n    },\n";
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:4:22: broken JSON: unexpected '\"': expected a comma; reading goes on at line 11",
                        "p.json#2 B | x"),
                linesOf("[\n    " + A + ",\n" + broken + "    " + B + "\n]\n"));
    }

    @Test
    void aBrokenPostInALongLineCostsThatPostAlone() {
        String broken =
                "{\"id\":7,\"a\":x,\"content\":{\"title\":\"no\"},\"tags\":[{\"title\":\"no\"},{\"content\":y}]}";
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:1:55: broken JSON: unknown word 'x'; reading goes on at column 121",
                        "p.json#2 B | x",
                        "p.json:1:168: broken JSON: the line ends inside a string; the rest of the file is not read"),
                linesOf("[" + A + "," + broken + "," + B + ",{\"a\":\"\n"));
        assertEquals(
                List.of(
                        "p.json:1:8: broken JSON: unexpected '{': expected a comma; reading goes on at column 8",
                        "p.json#1 A | x",
                        "p.json#2 B | x"),
                linesOf("[{\"a\":1" + A + "," + B + "]"));
    }

    @Test
    void badBytesInALongLineCostTheirPostAlone() {
        byte[] json = ("[" + A + ",{\"title\":\"caf? cr?me\"}," + B + "]").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < json.length; i++) {
            json[i] = json[i] == '?' ? (byte) 0xe9 : json[i];
        }
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:1:56: not UTF-8: byte 0xE9 at offset 55 (é in Windows-1252); reading goes on at column 64",
                        "p.json#2 B | x"),
                desk.file("p.json", json).lines("p.json"));
    }

    @Test
    void badBytesWithoutEndArePassedOverQuickly() {
        byte[] json = new byte[10_000_000];
        Arrays.fill(json, (byte) 0xff);
        byte[] start = ("[" + A + ",").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, json, 0, start.length);
        List<String> lines = assertTimeout(
                Duration.ofSeconds(15), () -> desk.file("p.json", json).lines("p.json"));
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:1:43: not UTF-8: byte 0xFF at offset 42 (ÿ in Windows-1252); the rest of the file is not read"),
                lines);
    }

    @Test
    void whatIsLostAfterAFaultIsSaid() {
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:1:48: broken JSON: unknown word 'x'; the rest of the file is not read"),
                linesOf("[" + A + ",{\"a\":x},{\"b\":2}]"));
    }

    @Test
    void theFullPostsOfACutArrayAreKept() {
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json#1 B | x",
                        "p.json:1:109: broken JSON: the file ends inside content.rendered of the post at index 2"),
                linesOf("[" + A + "," + B + ",{\"content\":{\"rendered\":\"x"));
        assertEquals(
                List.of(
                        "p.json#0 A | x",
                        "p.json:1:42: broken JSON: the file ends before its array does, after 1 post"),
                linesOf("[" + A));
    }

    @Test
    void deepNestingIsToldWithoutHarm() {
        assertFault(
                "1:1005: JSON nested more than 1000 deep, which no post is",
                "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertEquals(
                List.of("p.json:1:5001: JSON nested more than 1000 deep, which no post is", "p.json#1 A | x"),
                linesOf("{\"a\":".repeat(100_000) + "\n" + A));
        assertFault(
                "1:1001: JSON nested more than 1000 deep, which no post is; the rest of the file is not read",
                "[".repeat(100_000) + "]".repeat(100_000));
        assertEquals(List.of("p.json#0 A | x"), linesOf("[".repeat(900) + A + "]".repeat(900)));
    }

    @Test
    void badBytesCostTheirLineAlone() {
        byte[] json = ("{\"title\":\"caf?\"}\n" + A + "\n?\n" + B).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < json.length; i++) {
            json[i] = json[i] == '?' ? (byte) 0xe9 : json[i];
        }
        assertEquals(
                List.of(
                        "p.json:1:14: not UTF-8: byte 0xE9 at offset 13 (é in Windows-1252)",
                        "p.json#1 A | x",
                        "p.json:3:1: not UTF-8: byte 0xE9 at offset 58 (é in Windows-1252)",
                        "p.json#2 B | x"),
                desk.file("p.json", json).lines("p.json"));
    }

    @Test
    void aCutFileAlwaysGivesItsFullPostsAndOneDiagnostic() {
        long seed = 20310508;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            int posts = 1 + random.nextInt(5);
            int[] ends = new int[posts];
            for (int i = 0; i < posts; i++) {
                json.writeBytes((i == 0 ? "[" : random.nextBoolean() ? "," : ",\n  ").getBytes(StandardCharsets.UTF_8));
                json.writeBytes(randomPost(random).getBytes(StandardCharsets.UTF_8));
                ends[i] = json.size();
            }
            json.writeBytes("]".getBytes(StandardCharsets.UTF_8));
            int cut = 2 + random.nextInt(json.size() - 2);
            byte[] start = Arrays.copyOf(json.toByteArray(), cut);
            long whole = Arrays.stream(ends).filter(end -> end <= cut).count();
            List<Item> items = desk.file("p.json", start).items("p.json");
            String seen = "seed " + seed + " round " + round + ": " + new String(start, StandardCharsets.UTF_8) + "\n"
                    + items;
            assertEquals(whole + 1, items.size(), seen);
            assertTrue(items.get(items.size() - 1) instanceof Diagnostic, seen);
        }
    }

    @Test
    void oneBadByteCostsNoMoreThanItsPostAndTheNext() {
        long seed = 20310509;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            boolean isArray = random.nextBoolean();
            int posts = 3 + random.nextInt(4);
            List<String> texts = Stream.generate(() -> randomPost(random).replace("{\"id", "{\"title\":\"T\",\"id"))
                    .limit(posts)
                    .toList();
            String all = isArray ? "[" + String.join(",", texts) + "]" : String.join("\n", texts);
            byte[] json = all.getBytes(StandardCharsets.UTF_8);
            int at = 2 + random.nextInt(json.length - 3);
            if (json[at] == '\n') {
                continue;
            }
            json[at] = "\"\\{}[],:x1 \n\0\u00e9\u0080".getBytes(StandardCharsets.ISO_8859_1)[random.nextInt(15)];
            List<Item> items = desk.file("p.json", json).items("p.json");
            long read = items.stream().filter(RawArticle.class::isInstance).count();
            String seen = "seed " + seed + " round " + round + " byte " + at + ": "
                    + items.stream().filter(Diagnostic.class::isInstance).toList();
            assertTrue(read >= posts - (isArray ? 2 : 1), seen);
            assertTrue(read == posts || items.size() > read, seen);
        }
    }

    private static String randomPost(Random random) {
        StringBuilder words = new StringBuilder("x");
        for (int i = random.nextInt(3000); i > 0; i--) {
            words.append(List.of("tree ", "é", "🌳", "\\n", "\\u2019", "\\\"").get(random.nextInt(6)));
        }
        return "{\"id\":1.5,\"ok\":true,\"none\":null,\"date\":\"2031-05-08\",\"content\":{\"rendered\":\"" + words
                + "\"},\"tags\":[1,[2]]}";
    }
}
