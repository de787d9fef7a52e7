package dev.claims.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Quote;
import dev.claims.text.ArticleParser;
import dev.claims.text.HtmlText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockQuotesTest {

    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private static List<String> quotes(String html) {
        Article article = new ArticleParser().parse(Source.ofPath("post.json"), HtmlText.document("", html));
        return EXTRACTOR.extract(article).stream()
                .map((Quote quote) -> article.words(quote.span()) + " < " + quote.speaker() + " " + quote.rule())
                .toList();
    }

    @Test
    void aBlockQuotationIsWhoseTheSentenceBeforeItsColonSays() {
        assertEquals(
                List.of("We lost trees. It was bad. < Ada Brandt block-quote"),
                quotes(
                        "<p>Ada Brandt wrote on her page:</p><blockquote><p>We lost trees. It was bad.</p></blockquote>"));
    }

    @Test
    void aBlockQuotationIsWhoseItsLastLineNames() {
        assertEquals(
                List.of("We lost trees. < Otto Lind block-quote"),
                quotes(
                        "<p>It rained.</p><blockquote><p>We lost trees.</p><cite>Otto Lind, farmer</cite></blockquote>"));
    }

    @Test
    void aBlockQuotationOfNobodyIsNoQuote() {
        assertEquals(
                List.of(),
                quotes("<p>It rained.</p><blockquote><p>The trees of Kell are old.</p></blockquote><p>So.</p>"));
    }
}
