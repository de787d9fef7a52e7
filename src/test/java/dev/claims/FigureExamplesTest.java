package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.claim.Figure;
import dev.claims.figure.FigureExtractor;
import dev.claims.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FigureExamplesTest {

    private static final FigureExtractor FIGURES = new FigureExtractor();

    @TestFactory
    Stream<DynamicTest> figuresAreFoundAsInTheTable() {
        return ExampleTable.tests("figure", FIGURES, FigureExamplesTest::line);
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfEveryListIsReadInItsExample() {
        return Stream.of(
                        "scales",
                        "units",
                        "currencies",
                        "currency-places",
                        "percents",
                        "modifiers",
                        "vague",
                        "multiples",
                        "plurals")
                .flatMap(name -> Lexicon.load(name).rows().stream()
                        .map(row -> DynamicTest.dynamicTest(name + ": " + row.get("example"), () -> check(name, row))));
    }

    @TestFactory
    Stream<DynamicTest> aNumberAfterTheHeadOfANameIsNoFigure() {
        return Lexicon.load("name-heads").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"), () -> assertEquals(List.of(), foundIn(row), row.toString())));
    }

    @TestFactory
    Stream<DynamicTest> aNumberInAnIdiomOrThatIsANameIsNoFigure() {
        return Stream.of("number-idioms", "name-numbers")
                .flatMap(name -> Lexicon.load(name).rows().stream())
                .map(row -> DynamicTest.dynamicTest(
                        row.get("example"),
                        () -> assertEquals(
                                List.of(),
                                FIGURES.extract(ExampleTable.article("We heard " + row.get("example") + ".", null)),
                                row.toString())));
    }

    @TestFactory
    Stream<DynamicTest> aWordThatEndsTheNounPhraseIsNotCounted() {
        return Lexicon.load("noun-phrase-ends").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("example"), () -> {
                    List<Figure> found = foundIn(row);
                    assertEquals(1, found.size(), row.toString());
                    assertNull(found.get(0).unit(), row.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyClassOfWordsDoesWhatItsExampleSays() {
        return Lexicon.load("figure-words").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("class") + ": " + row.get("example"), () -> {
                    Article article = ExampleTable.article(row.get("example"), null);
                    List<String> found = FIGURES.extract(article).stream()
                            .map(figure -> line(article, figure))
                            .toList();
                    assertEquals(row.get("finds"), found.isEmpty() ? "!" : String.join("; ", found));
                }));
    }

    private static List<Figure> foundIn(Lexicon.Row row) {
        return FIGURES.extract(ExampleTable.article("They told us of " + row.get("example") + ".", null));
    }

    private static void check(String name, Lexicon.Row row) {
        List<Figure> found = foundIn(row);
        assertFalse(found.isEmpty(), row.toString());
        for (Figure figure : found) {
            switch (name) {
                case "currencies", "currency-places" ->
                    assertTrue(row.get("code").equals(figure.unit()), figure.toString());
                case "units" -> assertTrue(row.get("symbol").equals(figure.unit()), figure.toString());
                case "percents" -> assertTrue(row.get("unit").equals(figure.unit()), figure.toString());
                case "modifiers" -> assertTrue(isModified(row, figure), figure.toString());
                case "plurals" ->
                    assertTrue(
                            figure.kind() != Figure.Kind.COUNT
                                    || row.get("singular").equals(figure.unit()),
                            figure.toString());
                default -> assertTrue(figure.value() != null || figure.min() != null, figure.toString());
            }
        }
    }

    private static boolean isModified(Lexicon.Row row, Figure figure) {
        boolean approximate = row.get("approximate").equals("yes");
        Figure.Bound bound = figure.bound();
        String side = bound == null ? "" : bound.name().toLowerCase(Locale.ROOT);
        return figure.approximate() == approximate && side.equals(row.get("bound"));
    }

    /** {@code roughly 3,000 trees = count 3000 tree approximate}. */
    static String line(Article article, Figure figure) {
        List<String> parts = new ArrayList<>();
        parts.add(figure.kind().name().toLowerCase(Locale.ROOT));
        parts.add(figure.value() == null ? range(figure) : plain(figure.value()));
        if (figure.unit() != null) {
            parts.add(figure.unit());
        }
        if (figure.per() != null) {
            parts.add("per " + figure.per());
        }
        if (figure.iso() != null) {
            parts.add(figure.iso());
        }
        if (figure.bound() != null) {
            parts.add(figure.bound().name().toLowerCase(Locale.ROOT));
        }
        if (figure.approximate()) {
            parts.add("approximate");
        }
        return article.words(figure.span()) + " = " + String.join(" ", parts);
    }

    private static String range(Figure figure) {
        String min = figure.min() == null ? "" : plain(figure.min());
        String max = figure.max() == null ? "" : plain(figure.max());
        return min + ".." + max;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
