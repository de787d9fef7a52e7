package dev.claims.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.ExampleTable;
import dev.claims.ProcessorTime;
import dev.claims.article.Article;
import dev.claims.claim.Quote;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotePropertiesTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();
    private static final String STORY = "“We lost trees,” Ada Brandt said. “It was a long night.”\n"
            + "Otto Lindqvist told the council that the bridge was “as safe as a house” in the storm, and left.\n"
            + "According to the harbour office, two boats were lost.\n";
    private static final long SEED = 20310508;

    @Test
    void anUnclosedMarkNeverEatsTheNextParagraph() {
        String next = "The council met at noon and spoke of boats.";
        for (String mark : List.of("“", "\"", "‘", "«", "''")) {
            Article article = ExampleTable.article("Ada Brandt said: " + mark + "We lost trees.\n" + next, null);
            for (Quote quote : EXTRACTOR.extract(article)) {
                assertTrue(
                        quote.span().end() <= article.text().indexOf(next), mark + " " + article.words(quote.span()));
            }
        }
    }

    @Test
    void marksOfEveryKindGiveTheSameQuotes() {
        List<String> curly = told(STORY);
        assertFalse(curly.isEmpty());
        assertEquals(curly, told(STORY.replace('“', '"').replace('”', '"')));
        assertEquals(curly, told(STORY.replace("“", "''").replace("”", "''")));
    }

    @Test
    void lineEndsDoNotChangeTheQuotes() {
        assertEquals(told(STORY), told(STORY.replace("\n", "\r\n")));
    }

    @Test
    void anyTextIsReadWithoutFault() {
        Random random = new Random(SEED);
        String[] pieces = {
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            "«",
            "»",
            " said ",
            "Ada Brandt",
            ", ",
            ". ",
            "\n",
            " that ",
            "according to ",
            "😀",
            "\u0301",
            "\u200b",
            " who ",
            "—",
            ":",
            "“We lost",
            " told ",
            "the mayor",
            "’s ",
            "\uD800",
            "(",
            ")",
            " not ",
            "to say"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(
                        random.nextInt(8) == 0
                                ? Character.toString(random.nextInt(0x2fff))
                                : pieces[random.nextInt(pieces.length)]);
            }
            Article article = ExampleTable.article(text.toString(), null);
            for (Quote quote : EXTRACTOR.extract(article)) {
                assertFalse(article.words(quote.span()).isBlank(), () -> "seed " + SEED + ": " + text);
            }
        }
    }

    @Test
    void timeGrowsWithLengthAlone() {
        String paragraph = STORY + "“Nobody came,” she said, adding that the night was long, and long, and long.\n";
        Article small = ExampleTable.article(paragraph.repeat(200), null);
        Article large = ExampleTable.article(paragraph.repeat(3_200), null);
        EXTRACTOR.extract(large);
        double perSmall = secondsOf(small, 8) / small.text().length();
        double perLarge = secondsOf(large, 2) / large.text().length();
        assertTrue(
                perLarge < 5 * perSmall,
                "per character: " + perSmall + " s, of sixteen times as many: " + perLarge + " s");
    }

    private static double secondsOf(Article article, int times) {
        return ProcessorTime.best(times, () -> EXTRACTOR.extract(article)) / 1e9;
    }

    private static List<String> told(String text) {
        Article article = ExampleTable.article(text, null);
        return EXTRACTOR.extract(article).stream()
                .map(quote -> article.words(quote.span()) + " < " + quote.speaker() + " " + quote.form())
                .toList();
    }
}
