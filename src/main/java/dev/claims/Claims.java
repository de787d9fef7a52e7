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
import dev.claims.mention.Mentions;
import dev.claims.quote.QuoteExtractor;
import dev.claims.text.ArticleParser;
import dev.claims.text.Document;
import dev.claims.text.HtmlText;
import dev.claims.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
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

    private static final Comparator<Claim> RECORD_ORDER = (a, b) ->
            a.span().equals(b.span()) ? a.type().compareTo(b.type()) : a.span().compareTo(b.span());

    private final ArticleParser parser = new ArticleParser();
    private final Set<Claim.Type> types;
    private final Extractor<Quote> quotes;
    private final Extractor<Figure> figures;
    private final Extractor<Timex> dates;

    /** Finds claims of every type. */
    public Claims() {
        this(Settings.standard());
    }

    /** Finds claims of {@code types} alone and reads no word list that they do not need. */
    public Claims(Set<Claim.Type> types) {
        this(Settings.standard().withTypes(types));
    }

    /** Finds what {@code settings} ask for. */
    public Claims(Settings settings) {
        types = settings.types();
        // Side by side: reading the word lists is a third of the time that a few articles take.
        CompletableFuture<Extractor<Figure>> figureLists = CompletableFuture.supplyAsync(
                () -> types.contains(Claim.Type.FIGURE) ? new FigureExtractor(settings.dollar()) : nothing());
        CompletableFuture<Extractor<Timex>> dateLists =
                CompletableFuture.supplyAsync(() -> types.contains(Claim.Type.DATE) ? new DateExtractor() : nothing());
        // Who claims a figure or a date is the speaker of the quote around it: quotes are found for them all.
        CompletableFuture<Extractor<Quote>> quoteLists =
                CompletableFuture.supplyAsync(() -> types.isEmpty() ? nothing() : new QuoteExtractor());
        if (!types.isEmpty()) {
            Mentions.prepare();
        }
        quotes = quoteLists.join();
        figures = figureLists.join();
        dates = dateLists.join();
    }

    /**
     * An article from a plain text; its offsets are those of {@code text}. Title, author and day of publication come
     * from its first lines where {@code source} does not know them.
     */
    public Article plainText(Source source, String text) {
        return article(new RawArticle(source, new Body.Text(text)));
    }

    /** An article from a post's HTML title and content. */
    public Article html(Source source, String titleHtml, String contentHtml) {
        return article(new RawArticle(source, new Body.Post(titleHtml, contentHtml)));
    }

    /** The article that {@code raw} holds; its title is the one that the source names, else the text's own. */
    public Article article(RawArticle raw) {
        Document document = documentOf(raw.body());
        Source source = raw.source();
        String title = document.title() == null ? titleOf(document) : document.title();
        return parser.parse(source.orElse(title, document.author(), document.published()), document);
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
        List<Claim> all = new ArrayList<>();
        if (types.contains(Claim.Type.QUOTE)) {
            all.addAll(said);
        }
        addAttributed(all, figures.extract(article), said, Figure::attributedTo);
        addAttributed(all, dates.extract(article), said, Timex::attributedTo);
        all.sort(RECORD_ORDER);
        return List.copyOf(all);
    }

    private static <C extends Claim> void addAttributed(
            List<Claim> all, List<C> found, List<Quote> said, BiFunction<C, Attribution, C> attributed) {
        Attributions attributions = new Attributions(said);
        List<C> byStart = new ArrayList<>(found);
        byStart.sort(RECORD_ORDER);
        for (C claim : byStart) {
            Attribution by = attributions.around(claim);
            all.add(by == null ? claim : attributed.apply(claim, by));
        }
    }

    private static <C extends Claim> Extractor<C> nothing() {
        return article -> List.of();
    }
}
