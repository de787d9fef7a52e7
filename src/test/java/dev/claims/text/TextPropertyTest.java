package dev.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.ProcessorTime;
import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPropertyTest {

    /** Printed with every failure; change it to look elsewhere. */
    private static final long SEED = 20310508L;

    private static final int TEXTS = 1_000;

    private static final ArticleParser PARSER = new ArticleParser();

    private static final String[] PIECES = {
        "The mayor",
        "said",
        "Ada E. Brandt",
        "U.S.",
        "Inc.",
        "a.m.",
        "No.",
        "3,000",
        "1.5",
        "'90s",
        "don't",
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "''",
        "``",
        "«",
        "»",
        "„",
        ".",
        ".",
        "?",
        "!",
        "…",
        "...",
        ". . .",
        ",",
        ":",
        ";",
        "—",
        "-",
        "(",
        ")",
        "[",
        "]",
        "[caption]",
        "<p>",
        "</p>",
        "<br>",
        "<q>",
        "&amp;",
        "&",
        "<",
        "•",
        "1.",
        "2.",
        "a)",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " ",
        " ",
        " ",
        "\u00a0",
        "\u200b",
        "\u2028",
        "😀",
        "\ud83d",
        "\u0000",
        "é",
        "İ",
        "ß",
        "北京。",
        "By Ada Example",
        "March 3, 2031",
        "©",
        "@",
        "#tag"
    };

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    @Test
    void anyTextBecomesAnArticleWhoseSpansHold() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = random(random);
            String why = "seed " + SEED + ", text " + i + ": " + text;
            check(PARSER.parse(Source.ofPath("a"), PlainText.document(text)), why);
            check(PARSER.parse(Source.ofPath("a"), HtmlText.document(text, random(random))), why);
        }
    }

    private static void check(Article article, String why) {
        int end = 0;
        for (Block block : article.blocks()) {
            assertTrue(block.span().start() >= end, why);
            assertEquals(
                    block.span(),
                    Blanks.strip(
                            article.text(), block.span().start(), block.span().end()),
                    why);
            assertFalse(block.span().isEmpty(), why);
            end = block.span().end();
        }
        int from = 0;
        for (Sentence sentence : article.sentences()) {
            assertTrue(sentence.span().start() >= from && !sentence.span().isEmpty(), why);
            from = sentence.span().end();
        }
        Span before = new Span(0, 0);
        for (Marked marked : article.marked()) {
            assertTrue(marked.outer().start() >= before.start(), why);
            before = marked.outer();
            if (marked.closed()) {
                assertTrue(
                        article.sentences().stream()
                                .noneMatch(s -> isCut(marked.outer(), s.span().end())),
                        why);
            }
        }
        assertEquals(visible(article.text()), visibleIn(article), why);
    }

    private static boolean isCut(Span span, int offset) {
        return span.start() < offset && offset < span.end();
    }

    /** Every visible character of the text stands in a sentence. */
    private static String visibleIn(Article article) {
        StringBuilder words = new StringBuilder();
        article.sentences().forEach(sentence -> words.append(article.words(sentence.span())));
        return visible(words.toString());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Tokens.isBlank(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    @Test
    void htmlLosesAndGluesNoWord() {
        Random random = new Random(SEED);
        String[] tags = {
            "p", "div", "b", "span", "li", "ul", "td", "h2", "blockquote", "a", "em", "section", "figure", "strong"
        };
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder html = new StringBuilder();
            StringBuilder words = new StringBuilder();
            for (int k = 0; k < 30; k++) {
                String tag = tags[random.nextInt(tags.length)];
                html.append(random.nextBoolean() ? "<" + tag + ">" : "</" + tag + ">");
                html.append(" w").append(k).append("x ");
                words.append(" w").append(k).append("x");
            }
            String text = HtmlText.document("", html.toString()).text();
            assertEquals(sorted(words.toString()), sorted(text), "seed " + SEED + ", page " + i + ": " + html);
        }
    }

    /** Tables move words that stand between their cells, as browsers do. */
    private static List<String> sorted(String words) {
        return Arrays.stream(words.strip().split("\\s+")).sorted().toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"",
                "'",
                "“ ",
                "‘a ",
                "” ",
                "“‘a b’ ",
                "\"Go.\" Brandt ",
                ".",
                ". ",
                "a.",
                "A. ",
                "Inc. Foo ",
                ". . . ",
                "( ",
                "[x ",
                "1. ",
                "• a ",
                "word.The ",
                "a b\n",
                "“We lost\n\n",
                "March 3, 2031\n",
                "The mayor said that “we lost 3,000 trees.” Nobody knew. ",
            })
    void timeGrowsAsTheTextDoes(String piece) {
        assertLinear(size -> piece.repeat(size / piece.length()), text -> {
            Document document = PlainText.document(text);
            PARSER.parse(Source.ofPath("a"), document);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"<p>a", "<div>", "<b>x", "[caption ", "[a x=\"", "<br>x", "“<br>", "<q>", "&amp;", "<li>a<ul>"})
    void timeGrowsAsThePageDoes(String piece) {
        assertLinear(size -> piece.repeat(size / piece.length()), html -> HtmlText.document("", html));
    }

    /**
     * Eight times the length may cost eight times the time; quadratic work would cost sixty-four times. The thread's
     * own time is taken, so that neither collectors nor other programs count.
     */
    private static void assertLinear(IntFunction<String> text, Consumer<String> work) {
        String small = text.apply(25_000);
        String large = text.apply(200_000);
        work.accept(large);
        long least = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            least = Math.min(least, nanos(work, small));
            most = Math.min(most, nanos(work, large));
        }
        long tooShortToMeasure = 5_000_000L;
        assertTrue(most < 32 * Math.max(least, tooShortToMeasure), "25 kB: " + least + " ns, 200 kB: " + most + " ns");
    }

    private static long nanos(Consumer<String> work, String text) {
        return ProcessorTime.of(() -> work.accept(text));
    }
}
