package dev.claims.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.Set;

class HtmlFuzzIT {

    private static final Claims CLAIMS = new Claims(Set.of());

    @DictionaryFile(resourcePath = "html.dict")
    @FuzzTest(maxDuration = "3s")
    void anyHtmlBecomesAnArticleThatUtf8CanHold(byte[] bytes) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        int half = html.length() / 2;
        Article article = CLAIMS.html(Source.ofPath("fuzzed.json"), html.substring(0, half), html.substring(half));
        Invariants.holdOf(article);
        String text = article.text();
        boolean isCut = half > 0 && half < html.length() && Character.isLowSurrogate(html.charAt(half));
        assertTrue(isCut || text.equals(throughUtf8(text)), text);
        assertEquals(
                article.text(),
                CLAIMS.html(Source.ofPath("fuzzed.json"), html.substring(0, half), html.substring(half))
                        .text(),
                "a second run");
    }

    private static String throughUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
