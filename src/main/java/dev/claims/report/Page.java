package dev.claims.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands around the articles: {@code page.html} with the style and the script put in. Its content security
 * policy allows these two by their hashes, and nothing from anywhere.
 */
final class Page {

    private static final String FOLDER = "/report/";

    /** One script, in this order. */
    private static final List<String> SCRIPTS = List.of(
            "model.js", "state.js", "record.js", "filter.js", "speakers.js", "dates.js", "figures.js", "page.js");

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String ARTICLES = "{{articles}}";

    private final String before;
    private final String after;

    /** The page under {@code title}. */
    Page(String title) {
        String style = "\n" + resource("style.css");
        String script = "\n" + SCRIPTS.stream().map(Page::resource).collect(Collectors.joining("\n"));
        String page = resource("page.html");
        Map<String, String> parts = Map.of(
                "title",
                Escapes.html(title),
                "style",
                style,
                "style-hash",
                hash(style),
                "script",
                script,
                "script-hash",
                hash(script),
                "totals",
                "{{totals}}");
        int articles = page.indexOf(ARTICLES);
        before = filled(page.substring(0, articles), parts);
        after = filled(page.substring(articles + ARTICLES.length()), parts);
    }

    /** All that stands before the articles. */
    String before() {
        return before;
    }

    /** All that stands after them, with {@code totals}, an HTML text. */
    String after(String totals) {
        return filled(after, Map.of("totals", totals));
    }

    private static String filled(String page, Map<String, String> parts) {
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), place.group())));
    }

    private static String hash(String content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }
}
