package dev.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.claims.Claims;
import dev.claims.article.Block.Kind;
import dev.claims.article.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static final String PROSE =
            "The mayor said on Tuesday that the avenue would be planted again before the winter.";

    private static List<String> blocks(String text) {
        return PlainText.document(text).blocks().stream()
                .map(block -> block.span().of(text))
                .toList();
    }

    private static List<Kind> kinds(String text) {
        return PlainText.document(text).blocks().stream()
                .map(block -> block.kind())
                .toList();
    }

    @Test
    void everyLineIsAParagraphWhereLinesEndSentences() {
        assertEquals(
                List.of("It rained all day.", "It snowed.", "Then it froze."),
                blocks("It rained all day.\nIt snowed.\n\nThen it froze."));
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String first =
                "The trust that runs the harbour has agreed to a loan with seven\nbanks, the largest in its history, and will begin\ndredging next year.";
        String second =
                "Nobody in the town expected the deal, which was signed late at\nnight in a hotel above the old fish market.";
        assertEquals(List.of(first, second), blocks(first + "\n\n" + second));
    }

    @Test
    void hardWrappedParagraphsMayBeIndentedInsteadOfSpaced() {
        String first =
                "The trust that runs the harbour has agreed to a loan with seven\nbanks, the largest in its history, and it will soon begin with a\nchannel.";
        String second = "Nobody in the town expected the deal, which was signed late at\nnight in a hotel.";
        assertEquals(List.of(first, second), blocks("   " + first + "\n   " + second));
    }

    @Test
    void lineEndsAndBlanksOfEveryKindStayOutside() {
        assertEquals(
                List.of("It rained.", "It snowed.", "It froze."),
                blocks("\u00a0It rained. \r\n\r\n\tIt snowed.\u2028It froze.\u00a0\r"));
    }

    @Test
    void aShortListIsNotHardWrapped() {
        assertEquals(List.of("apples", "pears", "and plums"), blocks("apples\npears\nand plums"));
    }

    @Test
    void titleBylineAndHeadingsAreFound() {
        String text =
                "Windstorm flattens oldest park\n\nBy Ada Example\n\n" + PROSE + "\n\nWhat comes next\n\n" + PROSE;
        assertEquals(List.of(Kind.TITLE, Kind.BYLINE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH), kinds(text));
    }

    @Test
    void aMastheadIsNoTitle() {
        String text = "Osthaven Daily News\n\nWindstorm flattens oldest park\n\nMarch 3, 2031 | by Staff\n\n" + PROSE;
        assertEquals(List.of(Kind.FURNITURE, Kind.TITLE, Kind.BYLINE, Kind.PARAGRAPH), kinds(text));
        assertEquals("Windstorm flattens oldest park", PlainText.document(text).title());
    }

    @Test
    void aTextThatStartsWithItsFirstSentenceHasNoTitle() {
        assertNull(PlainText.document(PROSE + "\n" + PROSE).title());
        assertNull(PlainText.document("Enter Quillon.\n" + PROSE).title());
        assertNull(PlainText.document("OSTHAVEN (Newswire) _\n" + PROSE).title());
    }

    @Test
    void itemsQuotationsAndCaptionsAreFound() {
        String text = PROSE
                + "\n\n- one pond\n\n2. one avenue\n\n> We lost.\n\nThe pond is full. (Photo: Ada Example)\n\n" + PROSE;
        assertEquals(
                List.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.BLOCKQUOTE, Kind.CAPTION, Kind.PARAGRAPH),
                kinds(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            nullValues = "-",
            value = {
                "By Ada Example ¦ Ada Example ¦ -",
                "BY ADA EXAMPLE ¦ ADA EXAMPLE ¦ -",
                "By Ada Example and Theo Sample, Staff Writers ¦ Ada Example and Theo Sample ¦ -",
                "By Rowan Sample, business correspondent ¦ Rowan Sample ¦ -",
                "January 14, 2031 | by Staff ¦ - ¦ 2031-01-14",
                "March 3, 2031 | by Ada Example ¦ Ada Example ¦ 2031-03-03",
                "Published: 3 March 2031 ¦ - ¦ 2031-03-03",
                "Published on 3 March 2031 at 10:15 am by Ada Example ¦ Ada Example ¦ 2031-03-03",
                "Posted by Ada Example on Mar. 3, 2031 ¦ Ada Example ¦ 2031-03-03",
                "Updated: 2031-03-03T10:15:00Z ¦ - ¦ 2031-03-03",
                "Friday 12 December 2031 ¦ - ¦ 2031-12-12",
                "Nov. 17, 2031 ¦ - ¦ 2031-11-17",
                "Staff Writer ¦ - ¦ -",
            })
    void bylinesNameAuthorAndDay(String line, String author, LocalDate day) {
        Document document = PlainText.document("Windstorm flattens oldest park\n\n" + line + "\n\n" + PROSE);
        assertEquals(Kind.BYLINE, document.blocks().get(1).kind());
        assertEquals(author, document.author());
        assertEquals(day, document.published());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "By Friday the council had met twice",
                "By far the oldest avenue",
                "It was built by Ada Example in 1931",
                "The pond froze on March 3, 2031",
                "Staff at the harbour went home early on Sunday",
            })
    void proseIsNoByline(String line) {
        assertNull(Byline.of(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            nullValues = "-",
            value = {
                "OSTHAVEN, May 8, 2031 (Newswire) — A storm came. ¦ 2031-05-08",
                "OSTHAVEN, Orrin, May 8, 2031 /Newswire/ -- A storm came. ¦ 2031-05-08",
                "OSTHAVEN, May 8, 2031/Newswire/ A storm came and said: go. ¦ 2031-05-08",
                "OSTHAVEN, May 8, 2031/9 and a storm came. ¦ -",
                "The storm of May 8, 2031 /the worst/ came late. ¦ -",
                "KARVANDI, 14 October 2030 -- A storm came. ¦ 2030-10-14",
                "(May 8, 2031) - A storm came. ¦ 2031-05-08",
                "OSTHAVEN, May 8 (Newswire) — A storm came. ¦ -",
                "OSTHAVEN — On May 8, 2031, a storm came. ¦ -",
                "The storm of May 8, 2031 — the worst — came late. ¦ -",
                "OSTHAVEN, Feb. 30, 2031 — A storm came. ¦ -",
            })
    void aDatelineStatesTheDay(String paragraph, LocalDate day) {
        assertEquals(day, Dateline.dayOf(paragraph));
    }

    @Test
    void theFacadeFillsOnlyWhatIsNotKnown() {
        String text = "Windstorm flattens oldest park\n\nMarch 3, 2031 | by Ada Example\n\n" + PROSE;
        Source known = Source.ofPath("a.txt").withPublished(LocalDate.of(2030, 1, 1));
        Source source = new Claims().plainText(known, text).source();
        assertEquals(LocalDate.of(2030, 1, 1), source.published());
        assertEquals("Windstorm flattens oldest park", source.title());
        assertEquals("Ada Example", source.author());
    }
}
