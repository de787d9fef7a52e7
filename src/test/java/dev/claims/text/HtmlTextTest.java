package dev.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    private static String blocks(String html) {
        Document document = HtmlText.document("", html);
        return String.join(
                " | ",
                document.blocks().stream()
                        .map(block -> mark(block.kind())
                                + block.span().of(document.text()).replace("\n", "⏎"))
                        .toList());
    }

    private static String mark(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> "# ";
            case LIST_ITEM -> "- ";
            case TABLE_CELL -> "= ";
            case BLOCKQUOTE -> "> ";
            case CAPTION -> "c ";
            case BYLINE -> "by ";
            case FURNITURE -> "x ";
            default -> "";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¬',
            nullValues = "-",
            value = {
                "<p>a</p><p>b</p> ¦ a | b",
                "<div>a <span>b</span><div>c</div> d</div> ¦ a b | c | d",
                "<p>Ham <b>bur</b>ger</p> ¦ Ham burger",
                "<p>said<br>the mayor</p> ¦ said⏎the mayor",
                "<p>It rained.<br>It snowed.</p> ¦ It rained. | It snowed.",
                "<p>It rained.<br><br />It snowed.</p> ¦ It rained. | It snowed.",
                "<p>“It rained.<br>It snowed,” he said.</p> ¦ “It rained.⏎It snowed,” he said.",
                "<p>Ada Example<br>Mayor<br>Osthaven</p> ¦ Ada Example | Mayor | Osthaven",
                "<p>14&nbsp;million&nbsp; kroner &amp; more&hellip;</p> ¦ 14 million kroner & more…",
                "<p>hy&shy;phen and zero&#8203;width</p> ¦ hyphen and zerowidth",
                "<h2>A cleaner</h2><p>Text</p> ¦ # A cleaner | Text",
                "<p><strong>What came next</strong></p><p><strong>He lost.</strong></p> ¦ # What came next | He lost.",
                "<ul><li>one<ul><li>two</li></ul></li><li><p>three</p></li></ul> ¦ - one | - two | - three",
                "<table><tr><th>a</th><td>b</td></tr></table> ¦ = a | = b",
                "<blockquote><p>We lost.</p><cite>Ada Brandt</cite></blockquote> ¦ > We lost. | > Ada Brandt",
                "<blockquote>We lost. <cite>Ada Brandt</cite></blockquote> ¦ > We lost. | > Ada Brandt",
                "<p>as <cite>The Ledger</cite> wrote</p> ¦ as The Ledger wrote",
                "<figure class='wp-block-pullquote'><p>We lost</p></figure> ¦ > We lost",
                "<figure><img><figcaption>The pond</figcaption></figure> ¦ c The pond",
                "<p class='wp-caption-text'>The pond</p> ¦ c The pond",
                "<p><figcaption>The pond is full</figcaption><cite>Screenshot: The Ledger</cite></p>"
                        + " ¦ c The pond is full | x Screenshot: The Ledger",
                "[caption id='a' width='9']<img> The pond[/caption] after ¦ c The pond | after",
                "[et_pb_text size=&#8221;4&#8243;]The pond[/et_pb_text] ¦ The pond",
                "[dropcap]T[/dropcap]he pond ¦ The pond",
                "Their [sic] plan, [he] said, […] failed [laughs] ¦ Their [sic] plan, [he] said, […] failed [laughs]",
                "<p>a</p><script>b</script><style>c</style><template>d</template><noscript>e</noscript><!-- f --> ¦ a",
                "<p hidden>a</p><p style='display: none'>b</p><span class='screen-reader-text'>c</span>d ¦ d",
                "<nav>Home</nav><form>Your say <button>Go</button></form><p>a</p> ¦ x Home | x Your say | x Go | a",
                "<div class='sharedaddy sd-like'><p>Good work here</p></div> ¦ x Good work here",
                "<a>Open</a><a>Next</a> ¦ Open Next",
                "<p>He said <q>we <q>lost</q></q>.</p> ¦ He said “we ‘lost’”.",
                "10<sup>8</sup> m<sup>2</sup>, the 19<sup>th</sup>, CO<sub>2</sub> ¦ 10⁸ m², the 19th, CO₂",
                "a note<sup><a href='#n'>1</a></sup> ¦ a note¹",
                "<p>unclosed <b>bold <i>both</b> italic</i> ¦ unclosed bold both italic",
                "<p> </p><p>&nbsp;</p> ¦ -",
            })
    void markupBecomesBlocksAsInTheTable(String html, String expected) {
        assertEquals(expected == null ? "" : expected, blocks(html));
    }

    @Test
    void theTitleComesFirstAndBlankLinesStandBetweenBlocks() {
        Document document = HtmlText.document("The &#8220;lost&#8221; pond", "<p>a</p>\n<p>b</p>");
        assertEquals("The “lost” pond\n\na\n\nb", document.text());
        assertEquals(Block.Kind.TITLE, document.blocks().get(0).kind());
        assertEquals("The “lost” pond", document.title());
    }

    @Test
    void aTitleThatTheContentRepeatsIsFurniture() {
        Document document = HtmlText.document("The pond", "<h1>The pond</h1><p>It rained.</p>");
        assertEquals(Block.Kind.FURNITURE, document.blocks().get(1).kind());
    }

    @Test
    void aBylineInTheContentIsOne() {
        Document document = HtmlText.document("The pond is full", "<p>By Ada Example</p><p>It rained.</p>");
        assertEquals(Block.Kind.BYLINE, document.blocks().get(1).kind());
    }

    @Test
    void contentWithoutMarkupKeepsItsParagraphs() {
        assertEquals("It rained. | It snowed.", blocks("It rained.\n\nIt snowed."));
    }

    @Test
    void nothingIsLostBehindWhatIsNoCharacter() {
        assertEquals("It rained\ufffd. | It snowed.", blocks("<p>It rained\uffff.</p><p>It snowed.</p>"));
        assertEquals("It rained\ufffd.", blocks("<p>It rained&#xD83D;.</p>"));
        assertEquals("It rained 🌳.", blocks("<p>It rained &#xD83C;&#xDF33;.</p>"));
    }

    @Test
    void newlinesInMarkupAreBlanks() {
        assertEquals("It rained on Sunday", blocks("<p>It rained\n   on Sunday</p>"));
    }

    @Test
    void anEmptyPostIsAnEmptyDocument() {
        Document document = HtmlText.document("", "");
        assertEquals("", document.text());
        assertTrue(document.blocks().isEmpty());
        assertNull(document.title());
    }

    @Test
    void tenThousandNestedElementsLoseNoWord() {
        String html = "<div>a ".repeat(10_000) + "end" + "</div>".repeat(10_000) + "<p>after</p>";
        String text = HtmlText.document("", html).text();
        assertEquals(10_000, text.chars().filter(c -> c == 'a').count() - 1);
        assertTrue(text.endsWith("after"), text.substring(text.length() - 20));
    }
}
