package dev.claims.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.input.Body;
import dev.claims.input.Inputs;
import dev.claims.input.Item;
import dev.claims.input.Metadata;
import dev.claims.input.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class JsonFuzzIT {

    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest(maxDuration = "3s")
    void anyBytesBecomeArticlesAndLinesThatSayWhatIsWrong(byte[] bytes) {
        List<Item> items = items(new ByteArrayInputStream(bytes));
        assertTrue(!items.isEmpty() || bytes.length > 0, "nothing is said of nothing");
        int number = -1;
        for (Item item : items) {
            if (item instanceof RawArticle article) {
                assertTrue(article.source().index() > number, item::toString);
                number = article.source().index();
                checkBody(article.body());
            } else {
                checkLine(item.toString());
            }
        }
        assertEquals(items, items(byteByByte(bytes)), "the same bytes one at a time");
    }

    private static List<Item> items(InputStream in) {
        List<Item> items = new ArrayList<>();
        try (Inputs inputs = Inputs.open(List.of("-"), in, Metadata.none(), null)) {
            inputs.forEachRemaining(items::add);
        }
        return items;
    }

    private static void checkBody(Body body) {
        String text =
                body instanceof Body.Post post ? post.titleHtml() + post.contentHtml() : ((Body.Text) body).text();
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static void checkLine(String line) {
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        assertTrue(line.length() < 2500, line);
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }
}
