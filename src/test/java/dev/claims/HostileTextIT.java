package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import dev.claims.date.DateExtractor;
import dev.claims.figure.FigureExtractor;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import dev.claims.quote.QuoteExtractor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A megabyte of what makes careless patterns take for ever: each extractor takes about as long as for prose. */
class HostileTextIT {

    private static final int MEGABYTE = 1_000_000;

    /** Processor time for a megabyte, in nanoseconds: half a second is usual; work that grows faster takes minutes. */
    private static final long MOST = 15_000_000_000L;

    private static final Claims CLAIMS = new Claims(Set.of());
    private static final JsonLines RECORDS = new JsonLines(new Records(false));

    private static final Map<String, Extractor<? extends Claim>> EXTRACTORS =
            Map.of("quotes", new QuoteExtractor(), "figures", new FigureExtractor(), "dates", new DateExtractor());

    /** What the bait is, and its text, which is repeated. */
    private static Map<String, String> baits() {
        Map<String, String> baits = new LinkedHashMap<>();
        baits.put("spaces", " ");
        baits.put("spaces after a word", "said" + " ".repeat(MEGABYTE));
        baits.put("no-break spaces", "\u00a0");
        baits.put("quotes", "\"");
        baits.put("opening quotes", "“");
        baits.put("quotes and words", "“a ");
        baits.put("apostrophes", "'");
        baits.put("digits", "7");
        baits.put("digits and commas", "1,");
        baits.put("digits and dots", "1.");
        baits.put("digits and dashes", "1-");
        baits.put("digits and slashes", "1/");
        baits.put("digits and colons", "1:");
        baits.put("commas", ",");
        baits.put("capitals", "A");
        baits.put("capital words", "Ab ");
        baits.put("initials", "A. ");
        baits.put("dashes", "-");
        baits.put("long dashes", "—");
        baits.put("dots", ".");
        baits.put("dots and spaces", ". ");
        baits.put("opening brackets", "(");
        baits.put("square brackets", "[");
        baits.put("closed brackets", "[]()");
        baits.put("currency signs", "$");
        baits.put("letters", "a");
        baits.put("number words", "hundred ");
        baits.put("number words and hyphens", "twenty-");
        baits.put("months", "May ");
        baits.put("combining marks", "\u0301");
        baits.put("pairs of surrogates", "🌳");
        baits.put("line ends", "\n");
        baits.put("carriage returns", "\r");
        baits.put("letters and one quote at the end", "a".repeat(MEGABYTE - 1) + "”");
        return baits;
    }

    @TestFactory
    Stream<DynamicTest> aMegabyteOfBaitTakesNoLongerThanItMay() {
        return baits().entrySet().stream()
                .map(bait -> DynamicTest.dynamicTest(
                        bait.getKey(),
                        () -> EXTRACTORS.forEach((name, extractor) -> check(
                                extractor,
                                bait.getValue()
                                        .repeat(Math.max(
                                                1, MEGABYTE / bait.getValue().length())),
                                name + " among " + bait.getKey()))));
    }

    private static void check(Extractor<? extends Claim> extractor, String text, String what) {
        Article article = ProcessorTime.within(MOST, what, () -> article(text));
        List<? extends Claim> found = ProcessorTime.within(MOST, what, () -> extractor.extract(article));
        Schema.assertSound(RECORDS.article(article, List.copyOf(found.subList(0, Math.min(5, found.size()))))
                .lines()
                .toList());
    }

    private static Article article(String text) {
        return CLAIMS.plainText(Source.ofPath("bait.txt").withPublished(LocalDate.of(2031, 5, 8)), text);
    }

    @TestFactory
    Stream<DynamicTest> markupThatExplodesElsewhereStaysAsLongAsItIs() {
        String deep = "<div>".repeat(10_000) + "It cost $3 million." + "</div>".repeat(10_000);
        String inline = "<b><i><q>".repeat(10_000) + "It cost $3 million.";
        return Stream.of(
                page("ten thousand nested blocks", deep),
                page("thirty thousand nested words", inline),
                page(
                        "an attribute of a hundred megabytes",
                        "<p title='" + "x".repeat(100_000_000) + "'>It cost $3 million.</p>"),
                page(
                        "a flood of entities",
                        "&amp;&lt;&#65;&hellip;&nbsp;".repeat(200_000) + "<p>It cost $3 million.</p>"),
                page(
                        "unfinished entities",
                        "&#x".repeat(300_000) + "&am".repeat(300_000) + "<p>It cost $3 million.</p>"),
                page("a document type full of entities", bomb() + "<p>It cost $3 million, &lol9;.</p>"),
                page(
                        "shortcodes inside shortcodes",
                        "[a]".repeat(200_000) + "<p>It cost $3 million.</p>" + "[/a]".repeat(200_000)),
                page(
                        "shortcodes in attributes of shortcodes",
                        "[a x=\"".repeat(150_000) + "<p>It cost $3 million.</p>" + "\"]".repeat(150_000)),
                page("open shortcodes", "[".repeat(MEGABYTE) + "<p>It cost $3 million.</p>"),
                page("open tags", "<".repeat(MEGABYTE) + "<p>It cost $3 million.</p>"),
                page("open comments", "<!--".repeat(250_000) + "--><p>It cost $3 million.</p>"),
                page("misnested formats", "<b><p>".repeat(3_000) + "It cost $3 million."),
                page("tables in tables", "<table><tr><td>".repeat(3_000) + "It cost $3 million."));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bomb.append("]>").toString();
    }

    private static DynamicTest page(String what, String html) {
        return DynamicTest.dynamicTest(what, () -> {
            Article article =
                    ProcessorTime.within(MOST, what, () -> CLAIMS.html(Source.ofPath("bait.json"), "T", html));
            assertTrue(article.text().length() <= html.length() + 10_000 * 4, "the text is no longer than its page");
            List<String> amounts = EXTRACTORS.get("figures").extract(article).stream()
                    .map(figure -> article.words(figure.span()))
                    .toList();
            assertEquals(List.of("$3 million"), amounts);
        });
    }
}
