package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The report as a browser shows it. */
class ReportIT {

    private static final List<String> VIEWS = List.of("articles", "speakers", "dates", "figures");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path report;
    private static Run records;

    @BeforeAll
    static void aBrowserAndTheReportOfTheSeeds() throws IOException {
        browser = Browser.start();
        report = folder.resolve("report.html");
        assertEquals(new Run("", "", 0), Run.of("report", "seeds", "-o", report.toString()));
        records = Run.of("extract", "--explain", "seeds");
    }

    @AfterAll
    static void isClosed() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void aWideScreenInDaylight() {
        browser.size(1600, 1000);
        browser.media("screen", "light");
    }

    @Test
    void itOpensWithoutAFaultAndAsksNothingOfAnyNetwork() {
        for (String view : VIEWS) {
            browser.open(report, "#view=" + view);
            browser.await("#count", records.lines().size() + " claims in 12 articles");
            assertEquals(List.of(), browser.faults());
        }
    }

    @Test
    void theFaultsOfAPageAreSeenByThisTest() throws IOException {
        Path bad = folder.resolve("bad.html");
        Files.writeString(
                bad, Files.readString(report).replace("</main>", "<img src=\"http://localhost:9/x.png\"></main>"));
        browser.open(bad, "");
        assertFalse(browser.faults().isEmpty());
    }

    @Test
    void theMarkedWordsAreThoseOfTheRecords() {
        browser.open(report, "");
        List<String> wrong = browser.eval("""
                const wrong = [];
                for (const article of document.querySelectorAll('article')) {
                  const lines = article.querySelector('script').textContent.trim().split('\\n').slice(1);
                  lines.forEach((line, n) => {
                    const marks = [...article.querySelectorAll(`mark[data-n="${n}"]`)];
                    const words = marks.map(mark => mark.textContent).join('');
                    if (words !== JSON.parse(line).text) wrong.push(line + ' is marked as ' + words);
                  });
                }
                return wrong;""");
        assertEquals(List.of(), wrong);
        Long marks = browser.eval("return new Set([...document.querySelectorAll('mark[tabindex]')]).size");
        assertEquals(records.lines().size(), marks.intValue());
    }

    @Test
    void aFilterByTypeLeavesItsClaimsSaysHowManyAndStandsInTheAddress() {
        browser.open(report, "");
        browser.element("input[value=figure]").click();
        browser.element("input[value=date]").click();
        long quotes = count("\"type\":\"quote\"");
        browser.await("#count", quotes + " of " + records.lines().size() + " claims in 12 articles");
        assertEquals("status", browser.element("#count").getAttribute("role"));
        assertEquals(quotes, browser.<Long>eval("return document.querySelectorAll('mark[tabindex]').length"));
        assertEquals(
                0L, browser.<Long>eval("return document.querySelectorAll('mark.figure[data-n]:not(.off)').length"));
        assertTrue(browser.address().endsWith("#type=quote"), browser.address());
    }

    @Test
    void filtersCombineAndAReloadKeepsThem() {
        browser.open(report, "");
        browser.element("[name=speaker]").sendKeys("brandt");
        browser.element("[name=words]").sendKeys("TREES");
        browser.element("[name=source]").sendKeys("trees.txt");
        browser.element("input[value=date]").click();
        String count = "3 of " + records.lines().size() + " claims in 1 article";
        browser.await("#count", count);
        assertEquals(
                List.of(
                        "We lost roughly 3,000 trees,",
                        "roughly 3,000 trees",
                        "Some of them were here before the city was."),
                browser.<List<String>>eval(
                        "return [...document.querySelectorAll('mark[tabindex]')].map(m => m.textContent)"));
        browser.reload();
        browser.await("#count", count);
        assertEquals("brandt", browser.element("[name=speaker]").getAttribute("value"));
        browser.element("button[type=reset]").click();
        browser.await("#count", records.lines().size() + " claims in 12 articles");
        assertFalse(browser.address().contains("speaker"), browser.address());
    }

    @Test
    void whatNoClaimPassesIsSaid() {
        browser.open(report, "#words=xyzzy");
        browser.await("#nothing", "No claim passes these filters.");
    }

    @Test
    void thePointerAtAMarkShowsItsRecord() {
        browser.open(report, "#source=trees.txt");
        browser.pointAt(browser.element("article:not([hidden]) mark.quote[tabindex]"));
        browser.await("#record", "speaker mention\nofficials");
        browser.await("#record", "rule\nreported-aside");
        browser.await("#record", "cue\nsaid");
    }

    @Test
    void theKeyboardAloneReachesARecordItsFieldsAndTheWayBack() {
        browser.open(report, "#source=trees.txt&type=figure,date");
        browser.await("article:not([hidden])", "Windstorm flattens Osthaven’s oldest park");
        browser.press(Keys.TAB, Keys.ENTER, Keys.TAB);
        for (int i = 0; i < 4 && !isAtMark(); i++) {
            browser.press(Keys.TAB);
        }
        browser.await("#record", "May 8, 2031");
        browser.await("#record", "earliest\n2031-05-08\nlatest\n2031-05-08");
        assertTrue(isFocusVisible());
        browser.press("j");
        browser.await("#record blockquote", "Sunday");
        browser.press("k");
        browser.await("#record blockquote", "May 8, 2031");
        browser.press(Keys.TAB);
        browser.await("#record blockquote", "Sunday");
        browser.press(Keys.ENTER);
        assertEquals("record", browser.<String>eval("return document.activeElement.id"));
        browser.press(Keys.ESCAPE);
        assertTrue(isAtMark());
        assertEquals("Sunday", browser.<String>eval("return document.activeElement.textContent"));
        browser.await("#record", "Point at a mark");
    }

    @Test
    void everyControlIsReachedByTabAndShowsThatItIs() {
        browser.open(report, "#view=speakers");
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
            assertTrue(
                    isFocusVisible(),
                    () -> "no sign of focus: "
                            + browser.<String>eval("return document.activeElement.outerHTML.slice(0, 200)"));
        }
    }

    @Test
    void aSpeakersQuotesOpenInTheTableAndLeadToTheirPlace() {
        browser.open(report, "#view=speakers&speaker=Ada%20Brandt&source=trees");
        browser.await("#tables", "Ada Brandt");
        browser.element("#tables .said button").click();
        assertEquals("We lost roughly 3,000 trees,", browser.<String>eval("return document.activeElement.textContent"));
        browser.await("#record", "Ada Brandt");
        browser.back();
        browser.await("#tables h2", "1 speaker");
    }

    @Test
    void aDateOfTheTimelineLeadsToItsPlace() {
        browser.open(report, "#view=dates&source=trees.txt");
        browser.await("#tables", "November 1987");
        browser.eval(
                "[...document.querySelectorAll('.dated button')].find(b => b.textContent === 'November 1987').click()");
        assertEquals("November 1987", browser.<String>eval("return document.activeElement.textContent"));
        assertTrue(
                browser.<Boolean>eval(
                        "const r = document.activeElement.getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight"));
        assertTrue(browser.address().contains("at="), browser.address());
    }

    @Test
    void figuresStandByUnitTheLargestFirst() {
        browser.open(report, "#view=figures&source=trees.txt");
        browser.await("#tables summary", "Money, USD");
        List<String> values = browser.eval(
                "return [...document.querySelector('#tables tbody').rows].map(row => row.cells[0].textContent)");
        assertEquals("60,000,000 – 75,000,000", values.get(0));
        assertEquals("12,000,000", values.get(1));
    }

    @Test
    void anArticleFullOfScriptsShowsAsText() throws IOException {
        String attack = """
                </script><script>document.title = 'taken'</script> <!-- <script> <img src=x onerror="document.title='taken'">

                “<b onmouseover=alert(1)>We paid $5 million</b> </script> <!-- ]]> \u2028 &amp; &lt;i&gt;,” said Ada </article> Brandt on Tuesday.
                """;
        Path article = folder.resolve("\"><script>x.txt");
        Files.writeString(article, attack);
        Path page = folder.resolve("attack.html");
        Run run = Run.of(
                "report", "--title", "</title><script>alert(1)</script>", "-o", page.toString(), article.toString());
        assertEquals(new Run("", "", 0), run);
        browser.open(page, "");
        assertEquals(List.of(), browser.faults());
        assertEquals("</title><script>alert(1)</script>", browser.<String>eval("return document.title"));
        assertEquals(1L, browser.<Long>eval("return document.querySelectorAll('article').length"));
        assertEquals(0L, browser.<Long>eval("return document.querySelectorAll('article b, article img').length"));
        String text = browser.<String>eval("return document.querySelector('article').innerText");
        for (String words :
                List.of("document.title = 'taken'", "<b onmouseover=alert(1)>", "&amp; &lt;i&gt;", "</article>")) {
            assertTrue(text.contains(words), text);
        }
        for (String view : VIEWS) {
            browser.open(page, "#view=" + view + "&speaker=<script>alert(1)</script>&at=\"><b>");
            assertEquals(List.of(), browser.faults());
        }
    }

    @Test
    void itFitsNarrowAndWideScreens() {
        for (int width : List.of(320, 375, 768, 1024, 1280, 1920)) {
            browser.size(width, 900);
            for (String view : VIEWS) {
                browser.open(report, "#view=" + view);
                browser.await("#count", "claims in");
                browser.eval(
                        "document.querySelectorAll('details').forEach(part => part.open = true);"
                                + "document.querySelectorAll('article').forEach(part => part.style.contentVisibility = 'visible')");
                assertEquals(List.of(), tooWide(), view + " at " + width);
            }
        }
    }

    @Test
    void wordsThatAreTooLongBreakOnANarrowScreen() throws IOException {
        String word = "Ax".repeat(150);
        Path article = folder.resolve(word.substring(0, 120) + ".txt");
        Files.writeString(
                article,
                word + "\n\n“We paid $" + "9".repeat(90) + " for the " + word + " and left it there,” said Ada " + word
                        + " on Tuesday.\n");
        Path page = folder.resolve("long.html");
        assertEquals(
                0,
                Run.of("report", "--title", word, "-o", page.toString(), article.toString())
                        .code());
        browser.size(320, 640);
        for (String view : VIEWS) {
            browser.open(page, "#view=" + view);
            browser.eval("document.querySelectorAll('details').forEach(part => part.open = true);"
                    + "document.querySelector('mark[tabindex]').focus()");
            assertEquals(List.of(), tooWide(), view);
        }
    }

    @Test
    void onANarrowScreenTheRecordIsASheetThatLeavesTheMarkInSight() {
        browser.size(320, 640);
        browser.open(report, "#source=trees.txt");
        browser.eval("document.querySelectorAll('article:not([hidden]) mark[tabindex]')[12].focus()");
        browser.await("#record", "Close");
        assertTrue(browser.<Boolean>eval("return document.activeElement.getBoundingClientRect().bottom"
                + " <= document.querySelector('#record').getBoundingClientRect().top"));
        assertEquals(List.of(), tooWide());
        browser.press(Keys.ESCAPE);
        assertFalse(browser.element("#record").isDisplayed());
    }

    @Test
    void textStandsOutInLightAndInDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.media("screen", scheme);
            for (String view : VIEWS) {
                browser.open(report, "#view=" + view + "&source=trees.txt");
                browser.eval("const mark = document.querySelector('article:not([hidden]) mark.figure'); mark.focus();"
                        + "mark.dispatchEvent(new Event('focusin', { bubbles: true }))");
                List<String> faint = browser.eval(Contrast.SCRIPT);
                assertEquals(List.of(), faint, view + " in " + scheme);
            }
        }
        String ground = browser.eval("return getComputedStyle(document.body).backgroundColor");
        assertEquals("rgb(18, 18, 17)", ground);
    }

    @Test
    void onPaperItIsTextWithUnderlinesAndNoControls() {
        browser.open(report, "");
        browser.media("print", "dark");
        for (String css : List.of("#views", "#controls", "#record")) {
            assertFalse(browser.element(css).isDisplayed(), css);
        }
        assertTrue(browser.element(".legend").isDisplayed());
        for (String type : List.of("quote", "figure", "date")) {
            String mark = "getComputedStyle(document.querySelector('article mark." + type + "'))";
            assertEquals("rgba(0, 0, 0, 0)", browser.<String>eval("return " + mark + ".backgroundColor"));
            assertFalse(browser.<String>eval("return " + mark + ".borderBottomStyle")
                    .equals("none"));
        }
        assertEquals(
                "rgb(0, 0, 0)",
                browser.<String>eval(
                        "return getComputedStyle(document.querySelector('article p:not([class])')).color"));
    }

    @Test
    void withoutScriptsTheMarkedTextAndItsLegendAreThere() {
        browser.scripts(false);
        try {
            browser.open(report, "");
            String page = browser.text("body");
            assertTrue(page.contains("Marked in the text: quotes, figures and dates."), page);
            assertTrue(page.contains("Filters, tables and records need JavaScript."), page);
            assertTrue(page.contains("We lost roughly 3,000 trees"), page);
            assertTrue(page.contains("12 articles, "), page);
            assertFalse(browser.element("#controls").isDisplayed());
        } finally {
            browser.scripts(true);
        }
    }

    private static boolean isAtMark() {
        return browser.eval("return document.activeElement.matches('mark[tabindex]')");
    }

    private static boolean isFocusVisible() {
        return browser.eval(
                "const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();"
                        + "return at.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
                        + " && box.bottom > 0 && box.top < innerHeight");
    }

    private static List<String> tooWide() {
        return browser.eval("""
                const wide = [...document.querySelectorAll('body *')]
                  .filter(part => part.getClientRects().length && !part.matches('.skip') && part.getBoundingClientRect().right > innerWidth + 0.5)
                  .map(part => part.outerHTML.slice(0, 120));
                const page = document.documentElement;
                return page.scrollWidth > innerWidth ? ['the page is ' + page.scrollWidth, ...wide] : wide.slice(0, 3);""");
    }

    private static long count(String part) {
        return records.lines().stream().filter(line -> line.contains(part)).count();
    }
}
