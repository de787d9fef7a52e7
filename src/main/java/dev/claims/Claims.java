package dev.claims;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Source;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import dev.claims.date.DateExtractor;
import dev.claims.figure.FigureExtractor;
import dev.claims.input.Body;
import dev.claims.input.RawArticle;
import dev.claims.quote.QuoteExtractor;
import dev.claims.text.ArticleParser;
import dev.claims.text.Document;
import dev.claims.text.HtmlText;
import dev.claims.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article in, its claims out:
 *
 * <pre>{@code
 * Claims claims = new Claims();
 * Article article = claims.plainText(Source.ofPath("trees.txt"), text);
 * List<Claim> found = claims.of(article);
 * }</pre>
 *
 * Thread-safe; building one reads models and word lists, so build one and keep it.
 */
public final class Claims {

    private static final Comparator<Claim> RECORD_ORDER =
            Comparator.comparing(Claim::span).thenComparing(Claims::typeOf);

    private final ArticleParser parser = new ArticleParser();
    private final Extractor<Quote> quotes = new QuoteExtractor();
    private final Extractor<Figure> figures = new FigureExtractor();
    private final Extractor<Timex> dates = new DateExtractor();

    /**
     * An article from a plain text; its offsets are those of {@code text}. Title, author and day of publication come
     * from its first lines where {@code source} does not know them.
     */
    public Article plainText(Source source, String text) {
        Document document = PlainText.document(text);
        return parser.parse(source.orElse(document.title(), document.author(), document.published()), document);
    }

    /** An article from a post's HTML title and content. */
    public Article html(Source source, String titleHtml, String contentHtml) {
        return article(new RawArticle(source, new Body.Post(titleHtml, contentHtml)));
    }

    /** The article that {@code raw} holds; its title is the one that the source names, else the text's own. */
    public Article article(RawArticle raw) {
        Document document = documentOf(raw.body());
        Source source = raw.source();
        return parser.parse(source.title() == null ? source.withTitle(titleOf(document)) : source, document);
    }

    private static Document documentOf(Body body) {
        if (body instanceof Body.Post post) {
            return HtmlText.document(post.titleHtml(), post.contentHtml());
        }
        return PlainText.document(((Body.Text) body).text());
    }

    private static @Nullable String titleOf(Document document) {
        String title = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(block -> document.text()
                        .substring(block.span().start(), block.span().end()))
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? null : title;
    }

    /** All claims of {@code article} in the order of records: by start, longer first, then by type. */
    public List<Claim> of(Article article) {
        List<Quote> said = quotes.extract(article);
        List<Claim> all = new ArrayList<>(said);
        for (Figure figure : figures.extract(article)) {
            Attribution by = attribution(figure, said);
            all.add(by == null ? figure : figure.attributedTo(by));
        }
        for (Timex date : dates.extract(article)) {
            Attribution by = attribution(date, said);
            all.add(by == null ? date : date.attributedTo(by));
        }
        all.sort(RECORD_ORDER);
        return all;
    }

    /** The innermost quote around {@code claim}. */
    private static @Nullable Attribution attribution(Claim claim, List<Quote> said) {
        return said.stream()
                .filter(quote -> quote.span().contains(claim.span()))
                .min(Comparator.comparingInt(quote -> quote.span().length()))
                .map(quote -> new Attribution(quote.span(), quote.speaker()))
                .orElse(null);
    }

    /** The record's {@code type}. */
    public static String typeOf(Claim claim) {
        if (claim instanceof Quote) {
            return "quote";
        }
        return claim instanceof Figure ? "figure" : "date";
    }
}
