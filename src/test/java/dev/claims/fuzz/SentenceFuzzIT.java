package dev.claims.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.article.Article;
import java.nio.charset.StandardCharsets;

class SentenceFuzzIT {

    @DictionaryFile(resourcePath = "news.dict")
    @FuzzTest(maxDuration = "3s")
    void anyTextIsSplitIntoSentencesThatHoldAllOfIt(byte[] text) {
        Article article = Invariants.article(text);
        assertEquals(new String(text, StandardCharsets.UTF_8), article.text());
        Invariants.holdOf(article);
        assertEquals(article.sentences(), Invariants.article(text).sentences(), "a second run");
    }
}
