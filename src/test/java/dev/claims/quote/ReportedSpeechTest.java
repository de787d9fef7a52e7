package dev.claims.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.ExampleTable;
import dev.claims.article.Article;
import dev.claims.claim.Quote;
import dev.claims.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportedSpeechTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private static List<Quote> quotes(String text) {
        return EXTRACTOR.extract(ExampleTable.article(text, null));
    }

    @TestFactory
    Stream<DynamicTest> everyClosedClassHasAnExampleWithOneOfItsWordsThatReportsSomething() {
        return Lexicon.load("closed-class").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("class"), () -> {
                    String example = row.get("example");
                    List<String> words = row.list("words");
                    assertTrue(
                            Stream.of(example.toLowerCase(java.util.Locale.ROOT).split("[ ,.]+", -1))
                                    .anyMatch(words::contains),
                            example);
                    assertFalse(quotes(example).isEmpty(), example);
                }));
    }

    @Test
    void contentNeverLeavesItsSentence() {
        String text = "Ada Brandt said the dam was old. It rained.\n\nOmar Hale said the tram was late. It snowed.";
        Article article = ExampleTable.article(text, null);
        for (Quote quote : EXTRACTOR.extract(article)) {
            assertNotNull(article.sentenceAt(quote.span().start()));
            assertTrue(article.sentenceAt(quote.span().start()).span().contains(quote.span()), quote.toString());
        }
    }

    @Test
    void curlyApostrophesReadAsStraightOnes() {
        String straight = "Ada Brandt didn't say the dam was safe. Omar Hale said it's leaking.";
        assertEquals(1, quotes(straight).size());
        assertEquals(
                quotes(straight).stream().map(Quote::span).toList(),
                quotes(straight.replace('\'', '’')).stream().map(Quote::span).toList());
    }

    @Test
    void aClauseThatHoldsAMarkedQuoteIsNotReportedAsWell() {
        List<Quote> found = quotes("Ada Brandt said the plan was “a gift to the banks”.");
        assertEquals(1, found.size());
        assertEquals(Quote.Form.PARTIAL, found.get(0).form());
    }
}
