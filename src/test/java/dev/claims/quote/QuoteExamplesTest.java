package dev.claims.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.claims.ExampleTable;
import dev.claims.article.Article;
import dev.claims.claim.Quote;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteExamplesTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    @TestFactory
    Stream<DynamicTest> quotesAreFoundAsInTheTable() {
        return ExampleTable.tests("quote", EXTRACTOR, QuoteExamplesTest::line);
    }

    @Test
    void everySieveHasAnExample() {
        Set<String> sieves = MarkedQuotes.sieves().map(Sieve::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = ExampleTable.examples("quote").stream()
                .flatMap(example -> EXTRACTOR.extract(example.article()).stream())
                .map(Quote::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        sieves.removeAll(seen);
        assertEquals(Set.of(), sieves, "sieves without an example");
    }

    private static String line(Article article, Quote quote) {
        return quote.form().name().toLowerCase(Locale.ROOT) + " “" + article.words(quote.span()) + "” < "
                + (quote.speaker() == null ? "nobody" : quote.speaker()) + " ("
                + (quote.speakerMention() == null ? "-" : quote.speakerMention()) + "; "
                + (quote.cue() == null ? "-" : quote.cue()) + ")"
                + (quote.group() == null ? "" : " in “" + article.words(quote.group()) + "”");
    }
}
