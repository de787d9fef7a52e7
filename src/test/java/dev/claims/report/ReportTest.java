package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.Golden;
import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.cli.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Path EXPECTED = Path.of("src/test/resources/report/small.html");
    private static final String FILES = "src/test/resources/transcripts/files/";
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\">(.*?)</script>", Pattern.DOTALL);
    private static final Claims CLAIMS = new Claims();

    /** Style and script are left out: they stand in files of their own, and tests in a browser try them. */
    @Test
    void aSmallReportIsWrittenAsExpectedWithOneJobAndWithFour() throws IOException {
        String one = report("1");
        assertEquals(one, report("4"));
        String markup = one.replace(found(STYLE, one), "")
                .replace(found(SCRIPT, one), "")
                .replaceAll("'sha256-[^']*'", "'sha256-…'");
        if (Golden.isWriting()) {
            Golden.write(EXPECTED, markup);
        }
        assertEquals(Files.readString(EXPECTED), markup);
    }

    private static String report(String jobs) {
        Run run = Run.of(
                "report",
                "--title",
                "Ferries & bridges",
                "--jobs",
                jobs,
                "src/test/resources/report/ferry.txt",
                FILES + "latin1.txt",
                FILES + "posts.json",
                FILES + "bridge.txt");
        assertEquals(2, run.code());
        return run.out();
    }

    @Test
    void thePolicyAllowsThisStyleAndThisScriptAndNothingElse() throws Exception {
        String page = written("Claims");
        String policy = found(Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\""), page);
        assertEquals(
                "default-src 'none'; script-src " + hash(found(SCRIPT, page)) + "; style-src "
                        + hash(found(STYLE, page)) + "; base-uri 'none'; form-action 'none'",
                policy);
        assertFalse(Pattern.compile("(?i)(?:src|href|url|import)\\s*[=(]\\s*[\"']?(?:https?:)?//")
                .matcher(page)
                .find());
    }

    @Test
    void theScriptCannotEndItself() throws IOException {
        String script = found(SCRIPT, written("Claims"));
        assertFalse(script.toLowerCase(Locale.ROOT).contains("</script"));
        assertFalse(script.contains("<!--"));
    }

    @Test
    void aTitleThatLooksLikeAPlaceOfThePageStaysAsItIs() throws IOException {
        String page = written("{{script}} {{articles}} $1");
        assertTrue(page.contains("<title>{{script}} {{articles}} $1</title>"), page);
    }

    @Test
    void onlyAWebAddressBecomesALink() throws IOException {
        assertTrue(written("x", from("https://news.example/a?b=1&c=2"))
                .contains("<a rel=\"noopener noreferrer\" href=\"https://news.example/a?b=1&amp;c=2\">"));
        assertFalse(
                written("x", from("javascript:alert(1)//https://news.example/")).contains("<a rel"));
        assertFalse(
                written("x", from("https://news.example/\" onclick=\"alert(1)")).contains("<a rel"));
    }

    @Test
    void aLanguageIsNoPlaceForAnAttribute() throws IOException {
        Source source = new Source("a.txt", 0, null, null, null, null, null, "en\" onclick=\"x", null);
        assertTrue(written("x", source).contains("<article>\n"));
        Source british = new Source("a.txt", 0, null, null, null, null, null, "en_GB", null);
        assertTrue(written("x", british).contains("<article lang=\"en-GB\">\n"));
    }

    @Test
    void everyTextIsAFileOfValidUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(out, "\uD83C");
        Article article =
                CLAIMS.plainText(Source.ofPath("\uDF33"), "“We paid \uD83C $5 \0 million,” said Ada Brandt.\r\n");
        report.add(report.part(article, CLAIMS.of(article)));
        report.finish(List.of());
        String page = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
        assertFalse(page.contains("? $5"), page);
        assertTrue(page.contains("\uFFFD"), page);
        assertTrue(page.contains("\\ud83c"), page);
    }

    @Test
    void aReportOfNothingSaysSo() throws IOException {
        assertTrue(written("x").contains("<p id=\"totals\">0 articles, 0 quotes, 0 figures, 0 dates</p>"));
    }

    @Test
    void articlesAreWrittenAsTheyCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(out, "x");
        assertEquals(0, out.size());
        Article article = CLAIMS.plainText(Source.ofPath("a.txt"), "The bridge opened in May 2031.");
        report.add(report.part(article, CLAIMS.of(article)));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("</article>\n"));
    }

    private static Source from(String url) {
        return new Source("a.txt", 0, "A title", url, LocalDate.of(2031, 5, 8), null, null, null, null);
    }

    private static String written(String title, Source... sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(out, title);
        for (Source source : sources) {
            Article article = CLAIMS.plainText(source, "The bridge opened in May 2031.");
            report.add(report.part(article, CLAIMS.of(article)));
        }
        report.finish(List.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertTrue(matcher.find(), pattern.pattern());
        return matcher.group(1);
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
