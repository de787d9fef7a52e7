package dev.claims.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Source;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people see on a terminal. */
class PrettyTest {

    private static final Claims CLAIMS = new Claims();
    private static final Pattern OWN_SEQUENCE = Pattern.compile("\033\\[[0-9;]+m");

    @Test
    void aSentenceIsMarkedAndItsClaimsStandBelow() {
        assertEquals("""
                trees.txt · 2031-05-08

                  “‹We lost [roughly 3,000 trees],›” Ada Brandt, the mayor, said on {Tuesday}.
                    quote   Ada Brandt said — “We lost roughly 3,000 trees,”
                    figure  roughly 3,000 trees → ≈ 3,000 tree · Ada Brandt
                    date    Tuesday → 2031-05-06
                """, shown("“We lost roughly 3,000 trees,” Ada Brandt, the mayor, said on Tuesday.", 80, false));
    }

    @Test
    void rangesBoundsRatesAndPeriodsAreSpelledOut() {
        String page = shown(
                "It costs between $1 and $4 per minute. More than 40 homes burned in the 2060s. Prices rose 5 per cent.",
                100,
                false);
        assertTrue(page.contains("→ 1 to 4 USD per minute\n"), page);
        assertTrue(page.contains("→ ≥ 40 home\n"), page);
        assertTrue(page.contains("→ 206 (2060-01-01 to 2069-12-31)\n"), page);
        assertTrue(page.contains("→ 5 %\n"), page);
    }

    @Test
    void aSourceThatIsNotNamedIsShownAsItIsMentioned() {
        String page = shown("Officials said the storm cut power to the port.", 80, false);
        assertTrue(page.contains("    quote   Officials said — the storm cut power to the port\n"), page);
    }

    @Test
    void everyLineFits() {
        String text = "“The bridge — 大阪の橋 — cost $12 million and " + "averylongword".repeat(10)
                + " in May 2031 🌉,” said Ada Brandt of the Lake and River Bridge Association on Tuesday.";
        for (int width : new int[] {20, 33, 80, 120}) {
            for (String line : shown(text, width, true).split("\n")) {
                assertTrue(Cells.of(OWN_SEQUENCE.matcher(line).replaceAll("")) <= width, width + ": " + line);
            }
        }
    }

    @Test
    void coloursChangeNoWord() {
        String text = "“We lost roughly 3,000 trees,” Ada Brandt, the mayor, said on Tuesday.";
        String bare = OWN_SEQUENCE.matcher(shown(text, 80, true)).replaceAll("");
        assertEquals(shown(text, 80, false).replaceAll("[‹›\\[\\]{}]", ""), bare);
    }

    @Test
    void nothingOfAnArticleCommandsTheTerminal() {
        String page = shown(
                "The \033[31mmayor\033]0;x\007 paid $12 million \u202Eon\u202C May 8, 2031\u0000.\u009B2J", 80, true);
        assertTrue(page.contains("\\u001b[31mmayor\\u001b]0;x\\u0007 paid"), page);
        assertTrue(page.contains("\\u202eon\\u202c"), page);
        assertHarmless(page);
    }

    @Test
    void anyCharactersAreHarmless() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("The mayor paid $12 million ");
            random.ints(30, 0, 0x11000).forEach(text::appendCodePoint);
            random.ints(30, 0, 0xA0).forEach(text::appendCodePoint);
            assertHarmless(shown(text + " on May 8, 2031.", 60, true));
        }
    }

    private static void assertHarmless(String page) {
        String rest = OWN_SEQUENCE.matcher(page).replaceAll("");
        rest.codePoints().filter(point -> point != '\n').forEach(point -> {
            int type = Character.getType(point);
            assertFalse(type == Character.CONTROL, () -> Integer.toHexString(point));
            assertFalse(type == Character.SURROGATE, () -> Integer.toHexString(point));
            assertFalse(
                    type == Character.FORMAT && point != 0x200C && point != 0x200D, () -> Integer.toHexString(point));
        });
    }

    private static String shown(String text, int width, boolean isColoured) {
        Article article = CLAIMS.plainText(Source.ofPath("trees.txt").withPublished(LocalDate.of(2031, 5, 8)), text);
        return new Pretty(width, isColoured, false).article(article, CLAIMS.of(article));
    }
}
