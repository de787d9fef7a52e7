package dev.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    private static List<Marked> markedIn(String text) {
        List<Block> blocks = PlainText.document(text).blocks();
        return QuoteMarks.in(text, blocks, Signs.of(Tokens.of(text), blocks));
    }

    /** Each stretch as depth:words, with {@code >} after one that is left open and before one that continues. */
    private static String stretches(String text) {
        List<Marked> marked = markedIn(text);
        return String.join(
                " | ",
                marked.stream()
                        .map(m -> (m.continues() ? ">" : "") + m.depth() + ":"
                                + m.inner().of(text).strip() + (m.closed() ? "" : ">"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¬',
            nullValues = "-",
            value = {
                "“We lost,” she said. “Go home.” ¦ 0:We lost, | 0:Go home.",
                "\"We lost,\" she said. \"Go home.\" ¦ 0:We lost, | 0:Go home.",
                "He said:\"We lost.\" ¦ 0:We lost.",
                "\"We lost,\"he said. ¦ 0:We lost,",
                "``We lost,'' she said. ''Go home.'' ¦ 0:We lost, | 0:Go home.",
                "''He said 'no' and left,'' she said. ¦ 0:He said 'no' and left, | 1:no",
                "''He said 'no''' ¦ 0:He said 'no' | 1:no",
                "'We lost,' she said. 'It's late.' ¦ 0:We lost, | 0:It's late.",
                "‘We lost,’ she said. ‘It’s the workers’ right.’ ¦ 0:We lost, | 0:It’s the workers’ right.",
                "`We lost' she said. ¦ 0:We lost",
                "« We lost, » she said. ¦ 0:We lost,",
                "»We lost«, she said. ¦ 0:We lost",
                "„We lost“, she said. ¦ 0:We lost",
                "‹We lost›, she said. ¦ 0:We lost",
                "“He said ‘no’ to “us”,” she said. ¦ 0:He said ‘no’ to “us”, | 1:no | 1:us",
                "\"'No,' he said,\" she said. ¦ 0:'No,' he said, | 1:No,",
                "“Their [sic] plan (or ‘plan’) … failed,” he said. ¦ 0:Their [sic] plan (or ‘plan’) … failed, | 1:plan",
                "\"...and then we lost,\" he said. ¦ 0:...and then we lost,",
                "The “so-called ”avenue” ¦ 0:so-called",
                "“We lost“, she said. ¦ 0:We lost",
                "He (“the mayor”) left — “for good”—at noon. ¦ 0:the mayor | 0:for good",
                "The tree's bark, the trees' bark, the '90s and rock 'n' roll ¦ -",
                "Don’t tell ’em: ’tis the bosses’ idea from the ’90s. ¦ -",
                "‘90s rock ‘n’ roll ¦ -",
                "He is 6'2\" tall with a 15\" screen and 5′ 3″ of cable. ¦ -",
                "\"It has a 15\" screen,\" he said. ¦ 0:It has a 15\" screen,",
                "\"It was built in 1742\" he said. ¦ 0:It was built in 1742",
                "A stray closing mark.” Nothing more. ¦ -",
                "The 'avenue' is the workers' idea. ¦ 0:avenue",
                "“We lost, she said. “Go home,” she said. ¦ 0:Go home,",
                "\"We lost, she said. \"Go home,\" she said. ¦ 0:Go home,",
                "“We lost, she said. ¦ 0:We lost, she said.>",
                "An empty “” pair ¦ -",
                "The Osthaven 'park ¦ -",
            })
    void marksPairAsInTheTable(String text, String expected) {
        assertEquals(expected == null ? "" : expected, stretches(text));
    }

    @Test
    void aQuoteRunsOverParagraphsThatOpenItAnew() {
        assertEquals(
                "0:We lost.> | >0:Go home.> | >0:All of you.",
                stretches("“We lost.\n\n“Go home.\n\n“All of you.” So they did."));
    }

    @Test
    void aQuoteRunsOverAParagraphThatOnlyClosesIt() {
        assertEquals("0:We lost.> | >0:Go home,", stretches("“We lost.\n\nGo home,” she said."));
    }

    @Test
    void furnitureBetweenTheParagraphsOfAQuoteDoesNotEndIt() {
        assertEquals("0:We lost.> | >0:Go home.", stretches("“We lost.\n\nAdvertisement\n\n“Go home.”"));
    }

    @Test
    void aMissingClosingMarkDoesNotEatTheNextParagraph() {
        String text = "“We lost, she said.\n\nNobody clapped. The “avenue” was closed.";
        assertEquals("0:We lost, she said.> | 0:avenue", stretches(text));
    }

    @Test
    void aSingleMarkStaysOpenOnlyWhereTheArticleQuotesWithSingles() {
        assertEquals("0:No, | 0:Yes, | 0:We lost.>", stretches("‘No,’ he said. ‘Yes,’ she said.\n\n‘We lost."));
        assertEquals("0:No, | 0:Yes,", stretches("“No,” he said. “Yes,” she said.\n\n‘We lost."));
    }

    @Test
    void stretchesComeByStartWithTheOuterFirst() {
        String text = "“A ‘b “c” d’ e” and ‘f’";
        List<Marked> marked = markedIn(text);
        assertEquals(List.of(0, 1, 2, 0), marked.stream().map(Marked::depth).toList());
        assertTrue(marked.get(0).outer().contains(marked.get(1).outer()));
        assertFalse(marked.get(0).outer().contains(marked.get(3).outer()));
    }
}
