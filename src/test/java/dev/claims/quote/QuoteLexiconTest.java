package dev.claims.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.ExampleTable;
import dev.claims.claim.Quote;
import dev.claims.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuoteLexiconTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    @TestFactory
    Stream<DynamicTest> eachCueReportsWhatItsExampleSays() {
        return Lexicon.load("cues").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("example"), () -> assertReports(row)));
    }

    @TestFactory
    Stream<DynamicTest> eachCueIsKnownByItsForms() {
        Cues cues = Cues.load();
        return Lexicon.load("cues").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("lemma") + " " + row.get("particle"), () -> {
                    for (String column : List.of("third", "past", "participle", "ing")) {
                        for (String form : row.list(column)) {
                            assertTrue(Cues.chosen(cues.of(form), row.get("particle")) != null, form);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachClassOfWordsHasOneInItsExample() {
        return Lexicon.load("clause-words").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("name"),
                        () -> assertTrue(Arrays.stream(row.get("example")
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}]+"))
                                .anyMatch(row.list("words")::contains))));
    }

    private static void assertReports(Lexicon.Row row) {
        List<Quote> quotes = EXTRACTOR.extract(ExampleTable.article(row.get("example"), null));
        assertEquals(1, quotes.size(), () -> "quotes in: " + row.get("example"));
        assertTrue(quotes.get(0).cue() != null, "no cue");
    }
}
