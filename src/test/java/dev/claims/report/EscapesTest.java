package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EscapesTest {

    @Test
    void whatHtmlReadsAsItsOwnIsEscaped() {
        assertEquals("&lt;script&gt;&amp;amp;&quot;'", Escapes.html("<script>&amp;\"'"));
    }

    @Test
    void aCarriageReturnStaysOne() {
        assertEquals("a&#13;\nb\tc", Escapes.html("a\r\nb\tc"));
    }

    @Test
    void whatHtmlDoesNotAllowIsOneReplacementACodePoint() {
        assertEquals("\uFFFD|\uFFFD|\uFFFD|\uFFFD|\uFFFD", Escapes.html("\0|\u001B|\u0085|\uFFFE|\uFDD0"));
        assertEquals("\uFFFDa\uFFFD", Escapes.html("\uD83Ca\uDF33"));
    }

    @Test
    void aPairIsLeftWhole() {
        assertEquals("🌳é\u2028", Escapes.html("🌳é\u2028"));
    }

    @Test
    void jsonEndsNoScriptAndOpensNoComment() {
        assertEquals(
                "{\"text\":\"\\u003c/script> \\u003c!-- \\u2028\\u2029 & 🌳\"}\n",
                Escapes.json("{\"text\":\"</script> <!-- \u2028\u2029 & 🌳\"}\n"));
    }

    @Test
    void jsonKeepsHalfAPairAsAnEscape() {
        String json = Escapes.json("\"\uD83C \uDF33\u007F\"");
        assertEquals("\"\\ud83c \\udf33\\u007f\"", json);
        assertFalse(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).contains("?"));
    }
}
