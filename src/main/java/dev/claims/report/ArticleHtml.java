package dev.claims.report;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import dev.claims.output.CompactLines;
import dev.claims.output.Records;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as an element: what is known of it, its blocks with the claims marked, and the records for the script,
 * which finds the record of a mark by its number.
 */
final class ArticleHtml {

    /** What a link may lead to: a click on {@code javascript:} would run it. */
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}");

    private final CompactLines records = new CompactLines(new Records(true));

    String of(Article article, List<Claim> claims) {
        StringBuilder html = new StringBuilder(article.text().length() * 3);
        html.append("<article").append(language(article.source().language())).append(">\n");
        boolean isTitled = article.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        header(article.source(), isTitled, html);
        Marks marks = new Marks(article.text(), claims, html);
        boolean isFirstTitle = true;
        for (Block block : article.blocks()) {
            String tag = tag(block.kind(), isFirstTitle);
            isFirstTitle &= block.kind() != Block.Kind.TITLE;
            html.append('<').append(tag).append(kindClass(block.kind())).append('>');
            marks.write(block.span());
            html.append("</").append(tag).append(">\n");
        }
        html.append("<script type=\"application/json\">")
                .append(Escapes.json(records.article(article, claims)))
                .append("</script>\n</article>\n");
        return html.toString();
    }

    private static String language(@Nullable String code) {
        return code == null || !LANGUAGE.matcher(code).matches() ? "" : " lang=\"" + code.replace('_', '-') + '"';
    }

    private static void header(Source source, boolean isTitled, StringBuilder html) {
        String path = source.path() + (source.index() == 0 ? "" : " #" + source.index());
        html.append("<header>\n<p class=\"source\"><span>")
                .append(Escapes.html(path))
                .append("</span>");
        if (source.published() != null) {
            html.append(" <time>").append(source.published()).append("</time>");
        }
        part(source.site(), html);
        part(source.author(), html);
        String url = source.url();
        if (url != null && WEB.matcher(url).matches()) {
            html.append(" <a rel=\"noopener noreferrer\" href=\"")
                    .append(Escapes.html(url))
                    .append("\">original</a>");
        }
        html.append("</p>\n");
        if (!isTitled) {
            html.append("<h2>")
                    .append(Escapes.html(source.title() == null ? path : source.title()))
                    .append("</h2>\n");
        }
        html.append("</header>\n");
    }

    private static void part(@Nullable String known, StringBuilder html) {
        if (known != null && !known.isBlank()) {
            html.append(" <span>").append(Escapes.html(known)).append("</span>");
        }
    }

    private static String tag(Block.Kind kind, boolean isFirstTitle) {
        return switch (kind) {
            case TITLE -> isFirstTitle ? "h2" : "p";
            case HEADING -> "h3";
            case BLOCKQUOTE -> "blockquote";
            default -> "p";
        };
    }

    private static String kindClass(Block.Kind kind) {
        return kind == Block.Kind.PARAGRAPH
                ? ""
                : " class=\"" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"';
    }
}
