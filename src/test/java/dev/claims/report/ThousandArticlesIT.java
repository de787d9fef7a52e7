package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a corpus, in a browser; the limits are far above what it takes, as other work may slow it down. */
class ThousandArticlesIT {

    private static final int ARTICLES = 1_000;
    private static final double LOAD_MILLIS = 60_000;
    private static final double STEP_MILLIS = 10_000;

    /** Milliseconds from a click on {@code %s} until the page that it makes is painted. */
    private static final String TIMED = """
            const done = arguments[arguments.length - 1];
            const start = performance.now();
            document.querySelector('%s').click();
            setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))), 0);""";

    @TempDir
    private Path folder;

    @Test
    void aThousandArticlesStayUsable() throws IOException {
        try (Browser browser = Browser.start()) {
            browser.size(1600, 1000);
            Path report = report();
            browser.open(report, "");
            browser.await("#count", "claims in 1,000 articles");
            double load = browser.<Number>eval(
                            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
                    .doubleValue();
            StringBuilder told = new StringBuilder(String.format(
                    Locale.ROOT,
                    "1,000 articles, %s, %,d KB: load %.0f ms",
                    browser.text("#count"),
                    Files.size(report) / 1024,
                    load));
            assertTrue(load < LOAD_MILLIS, told.toString());
            for (String step : List.of(
                    "input[value=quote]",
                    "input[value=quote]",
                    "[data-view=speakers]",
                    "[data-view=dates]",
                    "[data-view=figures]",
                    "[data-view=articles]",
                    "#contents li:nth-child(900) a")) {
                double millis = browser.<Number>evalLater(TIMED.formatted(step)).doubleValue();
                told.append(String.format(Locale.ROOT, ", %s %.0f ms", step, millis));
                assertTrue(millis < STEP_MILLIS, told.toString());
            }
            double search = browser.<Number>evalLater("""
                    const done = arguments[arguments.length - 1];
                    const start = performance.now();
                    const field = document.querySelector('[name=words]');
                    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))
                        .observe(document.querySelector('#count'), { childList: true });
                    field.value = 'tram';
                    field.dispatchEvent(new Event('input', { bubbles: true }));""").doubleValue();
            told.append(String.format(Locale.ROOT, ", search %.0f ms", search));
            assertTrue(search < STEP_MILLIS, told.toString());
            assertEquals(List.of(), browser.faults());
            System.out.println(told);
        }
    }

    /** The plain texts of the seeds, over and over, each with a line that makes it an article of its own. */
    private Path report() throws IOException {
        List<Path> seeds = List.of(
                Path.of("seeds/court-letter.txt"),
                Path.of("seeds/harbour-loan.txt"),
                Path.of("seeds/night-train.txt"),
                Path.of("seeds/trees.txt"));
        Claims claims = new Claims();
        Path file = folder.resolve("thousand.html");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Report report = new Report(out, "A thousand articles");
            for (int i = 0; i < ARTICLES; i++) {
                Path seed = seeds.get(i % seeds.size());
                String text = Files.readString(seed) + "\n\nThe edition of that day had " + (i + 1) + " pages.\n";
                LocalDate day = LocalDate.of(2031, 1, 1).plusDays(i % 700);
                Article article =
                        claims.plainText(Source.ofPath("corpus/" + i + ".txt").withPublished(day), text);
                report.add(report.part(article, claims.of(article)));
            }
            report.finish(List.of());
        }
        return file;
    }
}
