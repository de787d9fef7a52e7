package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.claims.article.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {

    @TempDir
    Path folder;

    private Desk desk;
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    private Metadata read(String rows) {
        desk.file("meta.jsonl", rows);
        return Metadata.read(desk.path("meta.jsonl"), problem -> problems.add(desk.bare(problem.toString())));
    }

    @Test
    void aRowSaysWhatAPlainTextCannot() {
        Metadata metadata = read(
                "\uFEFF{\"path\":\"a.txt\",\"published\":\"2031-05-08\",\"title\":\"Trees\",\"url\":\"https://v.example/1\","
                        + "\"author\":\"Mira\",\"site\":\"v.example\",\"language\":\"en\",\"shelf\":{\"no\":4}}\r\n\r\n{\"path\":\"b.txt\",\"title\":null}");
        assertEquals(
                new Source(
                        "a.txt",
                        0,
                        "Trees",
                        "https://v.example/1",
                        LocalDate.of(2031, 5, 8),
                        "Mira",
                        "v.example",
                        "en",
                        "https://v.example/1"),
                metadata.apply(Source.ofPath("a.txt")));
        assertEquals(Source.ofPath("b.txt"), metadata.apply(Source.ofPath("b.txt")));
        assertEquals(Source.ofPath("c.txt"), metadata.apply(Source.ofPath("c.txt")));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatARowSaysWinsAndWhatItLeavesOutStays() {
        Source post = new Source("p", 4, null, "u", LocalDate.of(2030, 1, 1), "Mira", "s", "en", "u");
        Metadata metadata = read("{\"path\":\"p\",\"published\":\"2031-05-08T09:00:00Z\",\"author\":\"Jon\"}");
        assertEquals(
                new Source("p", 4, null, "u", LocalDate.of(2031, 5, 8), "Jon", "s", "en", "u"), metadata.apply(post));
    }

    @Test
    void theBestDateOfPublicationIsTaken() {
        String post = "{\"date\":\"2029-01-01T00:00:00\",\"content\":\"x\"}";
        desk.file("a.json", post).file("b.json", post).published("2030-01-01");
        Metadata metadata = read("{\"path\":\"" + desk.path("a.json") + "\",\"published\":\"2031-01-01\"}");
        assertEquals(
                List.of(LocalDate.of(2031, 1, 1), LocalDate.of(2030, 1, 1)),
                desk.metadata(metadata).articles("a.json", "b.json").stream()
                        .map(article -> article.source().published())
                        .toList());
    }

    @Test
    void aBadRowIsToldAndTheOthersHold() {
        Metadata metadata = read("{\"path\":\"a\",\"title\":\"A\"}\n{\"path\":\n[1]\n{\"title\":\"no\"}\n"
                + "{\"path\":\"b\",\"published\":\"2031-02-30\",\"title\":\"B\"}\n{\"path\":\"c\",\"author\":7}\n{\"path\":\"a\"}\n"
                + "{\"path\":\"d\"} {}\n{\"path\" \"e\"}\nnonsense\n{\"path\":\"z\",\"title\":\"Z\"}");
        assertEquals(
                List.of(
                        "meta.jsonl:2:9: broken JSON: the line ends inside path of the row",
                        "meta.jsonl:3: no row of metadata: a JSON object with a path was expected",
                        "meta.jsonl:4: a row of metadata without a path",
                        "meta.jsonl:5: published is no date: \"2031-02-30\"",
                        "meta.jsonl:6: author is no string and is passed over",
                        "meta.jsonl:7: a second row for a: the one in line 1 holds",
                        "meta.jsonl:8: more than one object in a line",
                        "meta.jsonl:9:9: broken JSON: unexpected '\"': expected a colon",
                        "meta.jsonl:10:1: broken JSON: unknown word 'nonsense'"),
                problems);
        assertEquals("A", metadata.apply(Source.ofPath("a")).title());
        assertEquals("B", metadata.apply(Source.ofPath("b")).title());
        assertEquals("Z", metadata.apply(Source.ofPath("z")).title());
    }

    @Test
    void theFileOfRowsIsNoArticle() {
        desk.file("docs/a.txt", "A").file("docs/meta.jsonl", "{\"path\":\"docs/a.txt\"}");
        Metadata metadata = Metadata.read(desk.path("docs/meta.jsonl"), problem -> problems.add(problem.toString()));
        assertEquals(List.of("docs/a.txt#0 A"), desk.metadata(metadata).lines("docs"));
    }

    @Test
    void rowsThatNoArticleAskedForAreKnown() {
        Metadata metadata = read("{\"path\":\"b\"}\n{\"path\":\"a\"}\n{\"path\":\"c\"}");
        metadata.apply(Source.ofPath("a"));
        metadata.apply(Source.ofPath("x"));
        assertEquals(List.of("b", "c"), metadata.unused());
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        Metadata.read(desk.path("no.jsonl"), problem -> problems.add(desk.bare(problem.toString())));
        desk.file("meta.jsonl", "{\"path\":\"é\"}\n{\"path\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1));
        Metadata metadata =
                Metadata.read(desk.path("meta.jsonl"), problem -> problems.add(desk.bare(problem.toString())));
        assertEquals(
                List.of(
                        "no.jsonl: no such file or folder",
                        "meta.jsonl:1:10: not UTF-8: byte 0xE9 at offset 9 (é in Windows-1252)"),
                problems);
        assertEquals(List.of("b"), metadata.unused());
    }
}
