package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.claim.Figure;
import dev.claims.figure.FigureExtractor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FigurePropertiesTest {

    private static final FigureExtractor FIGURES = new FigureExtractor();

    @Test
    void noBreakSpacesAndCurlyMarksDoNotChangeValues() {
        for (ExampleTable.Example example : ExampleTable.examples("figure")) {
            String input = example.article().text();
            String other = input.replace(' ', '\u00a0')
                    .replace('“', '"')
                    .replace('”', '"')
                    .replace('’', '\'');
            assertEquals(values(input), values(other), input);
        }
    }

    @Test
    void otherLineEndsDoNotChangeValues() {
        for (ExampleTable.Example example : ExampleTable.examples("figure")) {
            String input = example.article().text();
            assertEquals(values(input + "\n\n" + input), values(input + "\r\n\r\n" + input), input);
        }
    }

    @TestFactory
    Stream<DynamicTest> anyTextGivesFiguresThatStandWhereTheySay() {
        return Stream.of(11L, 23L, 47L)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> anyText(new Random(seed))));
    }

    private static void anyText(Random random) {
        String[] pieces = {
            "3",
            "1,000",
            "$",
            "€",
            " ",
            "\u2009",
            "million",
            "and",
            "a",
            "half",
            "-",
            "–",
            "%",
            "kg",
            "Llama",
            ".",
            ",",
            "to",
            "from",
            "years",
            "old",
            "one",
            "two",
            "dozen",
            "of",
            "x",
            "×",
            "⁸",
            "½",
            "\uD83D\uDE00",
            "\uD83D",
            "٣",
            "–5",
            "e10",
            "'",
            "”",
            "(",
            ")",
            "/",
            "m",
            "b"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 40; j++) {
                text.append(
                        random.nextInt(4) == 0
                                ? Character.toString(random.nextInt(0x3000) + 1)
                                : pieces[random.nextInt(pieces.length)]);
                text.append(random.nextBoolean() ? " " : "");
            }
            for (Figure figure : figures(text.toString())) {
                assertTrue(figure.span().end() <= text.length(), text.toString());
            }
        }
    }

    @Test
    void timeGrowsWithLengthAndNoFaster() {
        for (String bait :
                List.of("1,", "1 ", "one ", "$", "1-", "a hundred and ", "1.", "½", "from 1 to ", "9", "N9", "1x")) {
            Article small = ExampleTable.article(bait.repeat(10_000), null);
            Article large = ExampleTable.article(bait.repeat(80_000), null);
            FIGURES.extract(small);
            long base = Math.max(nanos(small), 2_000_000);
            assertTrue(nanos(large) < base * 60, bait);
        }
    }

    private static long nanos(Article article) {
        return ProcessorTime.best(3, () -> FIGURES.extract(article));
    }

    @Test
    void aBareDollarIsWhateverTheUserCallsSo() {
        Article article = ExampleTable.article("They paid $5, or 40 cents each, not US$6.", null);
        assertEquals(
                List.of("CAD", "CAD", "USD"),
                new FigureExtractor("CAD")
                        .extract(article).stream().map(Figure::unit).toList());
    }

    private static List<Figure> figures(String text) {
        return FIGURES.extract(ExampleTable.article(text, null));
    }

    private static List<String> values(String text) {
        return figures(text).stream()
                .map(figure -> figure.kind() + " " + figure.value() + " " + figure.min() + " " + figure.max() + " "
                        + figure.unit() + " " + figure.per() + " " + figure.bound())
                .toList();
    }
}
