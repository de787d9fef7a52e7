package dev.claims.report;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One HTML file that shows articles with their claims marked, written as the articles come:
 *
 * <pre>{@code
 * Report report = new Report(out, "Claims");
 * report.add(report.part(article, claims.of(article)));
 * report.finish(List.of());
 * }</pre>
 *
 * Nothing of an article is kept once it is written. The same articles give the same bytes.
 */
public final class Report {

    /**
     * An article, ready to be written.
     *
     * @param html its element
     * @param counts how many claims of each type it has
     */
    public record Part(String html, Map<Claim.Type, Integer> counts) {}

    private final OutputStream out;
    private final Page page;
    private final ArticleHtml articles = new ArticleHtml();
    private final Map<Claim.Type, Integer> counts = new EnumMap<>(Claim.Type.class);
    private int size;
    private boolean isBegun;

    /** Writes to {@code out}, not before there is something to write. */
    public Report(OutputStream out, String title) {
        this.out = out;
        this.page = new Page(title);
    }

    /** {@code article} with {@code claims}, in the order of records. Thread-safe. */
    public Part part(Article article, List<Claim> claims) {
        Map<Claim.Type, Integer> found = new EnumMap<>(Claim.Type.class);
        claims.forEach(claim -> found.merge(claim.type(), 1, Integer::sum));
        return new Part(articles.of(article, claims), found);
    }

    /** Writes {@code part} after those before it. */
    public void add(Part part) throws IOException {
        begin();
        write(part.html());
        part.counts().forEach((type, count) -> counts.merge(type, count, Integer::sum));
        size++;
    }

    /** Writes what stands after the articles, with {@code problems}: a line for whatever could not be read. */
    public void finish(List<String> problems) throws IOException {
        begin();
        StringBuilder html = new StringBuilder("<p id=\"totals\">");
        html.append(counted(size, "article"));
        for (Claim.Type type : List.of(Claim.Type.QUOTE, Claim.Type.FIGURE, Claim.Type.DATE)) {
            html.append(", ").append(counted(counts.getOrDefault(type, 0), type.label()));
        }
        html.append("</p>\n");
        if (!problems.isEmpty()) {
            html.append("<h2>Not read</h2>\n<ul id=\"problems\">\n");
            problems.forEach(
                    problem -> html.append("<li>").append(Escapes.html(problem)).append("</li>\n"));
            html.append("</ul>\n");
        }
        write(page.after(html.toString()));
    }

    private void begin() throws IOException {
        if (!isBegun) {
            isBegun = true;
            write(page.before());
        }
    }

    private static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d", count) + ' ' + noun + (count == 1 ? "" : "s");
    }

    private void write(String html) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
