package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.claims.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes pictures of the report of {@code seeds/}: {@code docs/report.png}, and in {@code target/pictures} one of each
 * view in light, dark, narrow, wide and on paper, to be looked at. {@code mvn verify -Dclaims.pictures=write
 * -Dit.test=PicturesIT}.
 */
@EnabledIfSystemProperty(named = "claims.pictures", matches = "write")
class PicturesIT {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    private Path folder;

    @Test
    void picturesAreTaken() throws IOException {
        Path report = folder.resolve("report.html");
        assertEquals(
                new Run("", "", 0),
                Run.of("report", "--title", "Claims in twelve articles", "seeds", "-o", report.toString()));
        try (Browser browser = Browser.start()) {
            take(browser, report, "light", 1600, 1000);
            browser.media("screen", "light");
            browser.size(1600, 920);
            browser.open(report, "");
            toFirstFigureInAQuote(browser);
            browser.picture(Path.of("docs/report.png"));
            take(browser, report, "dark", 1600, 1000);
            take(browser, report, "light", 320, 640);
            take(browser, report, "dark", 320, 640);
            take(browser, report, "light", 1024, 768);
            take(browser, report, "light", 1920, 1080);
            browser.media("print", "light");
            browser.open(report, "");
            browser.print(FOLDER.resolve("articles.pdf"));
            browser.open(report, "#view=dates");
            browser.print(FOLDER.resolve("dates.pdf"));
        }
    }

    private static void take(Browser browser, Path report, String scheme, int width, int height) throws IOException {
        browser.media("screen", scheme);
        browser.size(width, height);
        for (String view : new String[] {"articles", "speakers", "dates", "figures"}) {
            browser.open(report, "#view=" + view);
            browser.picture(FOLDER.resolve(view + "-" + scheme + "-" + width + ".png"));
        }
        browser.open(report, "");
        toFirstFigureInAQuote(browser);
        browser.picture(FOLDER.resolve("record-" + scheme + "-" + width + ".png"));
    }

    private static void toFirstFigureInAQuote(Browser browser) {
        browser.eval("document.querySelector('mark.quote mark.figure').focus({ preventScroll: innerWidth > 1000 })");
    }
}
