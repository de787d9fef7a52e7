package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.input.Body;
import dev.claims.input.RawArticle;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Claims claims = new Claims();

    @Test
    void aPostIsNamedByItsTitleAsAReaderSeesIt() {
        Body post = new Body.Post("Trees &amp; <em>streets</em>", "<p>Ada Brandt planted trees.</p>");
        Article article = claims.article(new RawArticle(Source.ofPath("posts.json"), post));
        assertEquals("Trees & streets", article.source().title());
        assertEquals("Trees & streets\n\nAda Brandt planted trees.", article.text());
    }

    @Test
    void theTitleThatTheSourceNamesWins() {
        Body post = new Body.Post("Trees", "<p>Ada Brandt planted trees.</p>");
        Source source = Source.ofPath("posts.json").orElse("The valley's trees", null, null);
        assertEquals(
                "The valley's trees",
                claims.article(new RawArticle(source, post)).source().title());
    }

    @Test
    void aPlainTextStaysAsItIs() {
        String text = "  Ada Brandt planted trees.\r\n\r\nShe left.\n";
        assertEquals(
                text,
                claims.article(new RawArticle(Source.ofPath("a.txt"), new Body.Text(text)))
                        .text());
    }
}
