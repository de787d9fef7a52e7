package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.claims.article.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {

    private static final String FULL = """
            {
              "id": 7,
              "date": "2031-05-08T23:30:00",
              "date_gmt": "2031-05-09T04:30:00",
              "guid": {"rendered": "https://valley.example/?p=7"},
              "link": "https://News.Valley.example:8080/2031/trees/",
              "title": {"rendered": "Trees &amp; streets"},
              "content": {"rendered": "<p>Ada Brandt spoke.</p>", "protected": false},
              "excerpt": {"rendered": "<p>never read</p>", "protected": false},
              "author": 3,
              "lang": "en",
              "tags": [[{"content": "no"}], {}, []],
              "_embedded": {
                "wp:term": [[{"id": 1, "name": "Parks"}]],
                "author": [{"id": 3, "name": "Mira O&#8217;Keefe", "slug": "mira"}, {"name": "Second"}]
              }
            }
            """;

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

    private static String post(String title) {
        return "{\"title\":{\"rendered\":\"" + title + "\"},\"content\":{\"rendered\":\"<p>x</p>\"}}";
    }

    @Test
    void everythingAPostSaysOfItselfIsTaken() {
        RawArticle article = desk.file("posts.txt", FULL).articles("posts.txt").get(0);
        String link = "https://News.Valley.example:8080/2031/trees/";
        assertEquals(
                new Source(
                        folder + "/posts.txt",
                        0,
                        null,
                        link,
                        LocalDate.of(2031, 5, 8),
                        "Mira O’Keefe",
                        "news.valley.example",
                        "en",
                        link),
                article.source());
        assertEquals(new Body.Post("Trees &amp; streets", "<p>Ada Brandt spoke.</p>"), article.body());
    }

    @Test
    void theGuidNamesAPostWithoutALink() {
        Source source = desk.file("p.json", FULL.replace("\"link\"", "\"other\""))
                .articles("p.json")
                .get(0)
                .source();
        assertEquals("https://valley.example/?p=7", source.identity());
        assertNull(source.url());
        assertNull(source.site());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s]",
                "\uFEFF \n[ %s ,\n\t%s\n]\n",
                "%s\n%s\n",
                "%s%s",
                "%s\r\n\r\n\uFEFF%s",
                "[%s]\n[%s]\n",
                "[%s,%s,]",
                "[%s %s]",
                "[[%s],[%s]]"
            })
    void postsComeInArraysInLinesAndOneAfterAnother(String form) {
        assertEquals(
                List.of("p.json#0 A | <p>x</p>", "p.json#1 B | <p>x</p>"),
                linesOf(form.formatted(post("A"), post("B"))));
    }

    @Test
    void prettyPrintedPostsComeOneAfterAnotherToo() {
        assertEquals(
                List.of(0, 1),
                desk.file("p.json", FULL + FULL).articles("p.json").stream()
                        .map(article -> article.source().index())
                        .toList());
    }

    @Test
    void plainStringsForTitleContentAndAuthorAreTaken() {
        RawArticle article = desk.file(
                        "p.json",
                        "{\"title\":\"T\",\"content\":\"<p>x</p>\",\"author\":{\"name\":\"Mira\"},\"guid\":\"g1\"}")
                .articles("p.json")
                .get(0);
        assertEquals(new Body.Post("T", "<p>x</p>"), article.body());
        assertEquals("Mira", article.source().author());
        assertEquals("g1", article.source().identity());
    }

    @Test
    void aPostWithoutATitleIsAnArticle() {
        assertEquals(List.of("p.json#0  | x"), linesOf("{\"title\":null,\"content\":{\"rendered\":\"x\"}}"));
    }

    @Test
    void theLastOfTwoEqualKeysHolds() {
        assertEquals(
                List.of("p.json#0 B | y"),
                linesOf("{\"title\":\"A\",\"content\":\"x\",\"title\":\"B\",\"content\":\"y\"}"));
    }

    @Test
    void halfPairsOfSurrogatesBecomeReplacementMarks() {
        assertEquals(
                List.of("p.json#0 \uFFFDa\uFFFD | 🌳\uFFFD"),
                linesOf("{\"title\":\"\\ud83da\\udf33\",\"content\":\"\\ud83c\\udf33\\ud83c\"}"));
    }

    @Test
    void aPostWithoutWordsIsToldAndTakesItsNumber() {
        String json = "[{\"title\":\"A\"},\n{\"content\":{\"rendered\":\"\",\"protected\":true}},\n"
                + "{\"title\":\"B\",\"content\":{\"rendered\":\" \",\"protected\":false}}, " + post("C") + "]";
        assertEquals(
                List.of(
                        "p.json:1:2: post at index 0 has no content",
                        "p.json:2:1: post at index 1 is protected by a password: its content is not in the file",
                        "p.json:3:1: post at index 2 has an empty content",
                        "p.json#3 C | <p>x</p>"),
                linesOf(json));
    }

    @Test
    void jsonThatIsNoPostIsDescribed() {
        assertEquals(
                List.of(
                        "p.json:1:1: JSON that is no post: neither title nor content among its keys id, name, a, b, c, d, e, f"),
                linesOf("{\"id\":1,\"name\":\"x\",\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}"));
        assertEquals(List.of("p.json:1:1: JSON that is no post: an empty object"), linesOf("{}"));
        assertEquals(List.of("p.json:1:2: no posts: the array is empty"), linesOf("[]"));
        assertEquals(
                List.of("p.json:1:2: JSON that is no post: 1", "p.json:1:5: JSON that is no post: a string"),
                linesOf("[1, \"two\"]"));
        assertEquals(
                List.of(
                        "p.json#0 A | <p>x</p>",
                        "p.json:2:2: JSON that is no post: null",
                        "p.json:2:7: JSON that is no post: -1.5e3",
                        "p.json:2:14: JSON that is no post: a string",
                        "p.json#4 B | <p>x</p>"),
                linesOf("[" + post("A") + ",\n null,-1.5e3,\"a,]\\\"\"," + post("B") + "]"));
    }

    @Test
    void aWordPressErrorIsNamed() {
        assertEquals(
                List.of(
                        "p.json:1:1: a WordPress error, not a post: rest_post_invalid_id, \"Invalid post ID.\" (status 404)"),
                linesOf(
                        "{\"code\":\"rest_post_invalid_id\",\"message\":\"Invalid post ID.\",\"data\":{\"status\":404}}"));
        assertEquals(
                List.of("p.json:1:1: a WordPress error, not a post: rest_forbidden, \"No.\""),
                linesOf("{\"code\":\"rest_forbidden\",\"message\":\"No.\",\"data\":null}"));
    }

    @Test
    void aDateThatIsNoneIsToldAndThePostKept() {
        String json = "{\"date\":\"0000-00-00T00:00:00\",\"title\":\"A\",\"content\":\"x\"}";
        List<Item> items = desk.file("p.json", json).items("p.json");
        assertEquals(
                List.of(
                        "p.json:1:1: post at index 0 has a date that is none: \"0000-00-00T00:00:00\"",
                        "p.json#0 A | x"),
                items.stream().map(desk::line).toList());
        assertNull(((RawArticle) items.get(1)).source().published());
        assertEquals(List.of("p.json#0 A | x"), desk.published("2031-05-08").lines("p.json"));
    }

    @Test
    void theUsersDateWinsOverThePosts() {
        assertEquals(
                LocalDate.of(2031, 1, 2),
                desk.file("p.json", FULL)
                        .published("2031-01-02")
                        .articles("p.json")
                        .get(0)
                        .source()
                        .published());
    }
}
