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

class ReportedExamplesTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    @TestFactory
    Stream<DynamicTest> reportedSpeechIsFoundAsInTheTable() {
        return ExampleTable.tests("reported", EXTRACTOR, ReportedExamplesTest::line);
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> seen = ExampleTable.examples("reported").stream()
                .flatMap(example -> EXTRACTOR.extract(example.article()).stream())
                .filter(quote -> quote.form() == Quote.Form.INDIRECT)
                .map(Quote::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "according-to",
                        "reported-aside",
                        "reported-clause",
                        "reported-object",
                        "reported-participle",
                        "reported-question",
                        "reported-request"),
                seen);
    }

    private static String line(Article article, Quote quote) {
        return quote.form().name().toLowerCase(Locale.ROOT) + " “" + article.words(quote.span()) + "” < "
                + (quote.speaker() == null ? "nobody" : quote.speaker()) + " ("
                + (quote.speakerMention() == null ? "-" : quote.speakerMention()) + "; "
                + (quote.cue() == null ? "-" : quote.cue()) + ")"
                + (quote.group() == null ? "" : " in “" + article.words(quote.group()) + "”");
    }
}
