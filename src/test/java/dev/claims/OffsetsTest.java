package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.claim.Claim;
import dev.claims.claim.Timex;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import dev.claims.output.SentenceLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an article is made of, the words of a record are those at its offsets, counted in code points. */
class OffsetsTest {

    private static final Claims CLAIMS = new Claims();
    private static final JsonMapper JSON = new JsonMapper();

    private static final String[] PIECES = {
        "“We lost roughly 3,000 trees,” Ada Brandt, the mayor, said on Tuesday.",
        "The council spent $1.5 million in March 2031.",
        "\"It rose 12% 📈 in five months,\" said Otto Lind.",
        "👩‍🌾🌳🌳🌳",
        "Prix en hausse de 4 %.",
        "e\u0301te\u0301 𝒳 İstanbul ﬁn",
        "\r\n",
        "\n\n",
        "\n",
        "\t",
        " ",
        "\u00a0",
        "\ufeff",
        "“",
        "”",
        "\u2028",
        "\u0000",
    };

    @RepeatedTest(60)
    void wordsStandWhereTheirRecordSays(RepetitionInfo repetition) {
        long seed = 7919L * repetition.getCurrentRepetition();
        String text = text(new Random(seed));
        Article article = CLAIMS.plainText(Source.ofPath("a.txt").withPublished(LocalDate.of(2031, 5, 8)), text);
        List<Claim> claims = new ArrayList<>(CLAIMS.of(article));
        article.sentences().forEach(sentence -> claims.add(anywhereIn(sentence.span(), text, new Random(seed))));
        int checked = check(new JsonLines(new Records(false)).article(article, claims), text, "seed " + seed);
        assertEquals(claims.size(), checked, "seed " + seed);
        int sentences = check(new SentenceLines().of(article), text, "seed " + seed);
        assertEquals(article.sentences().size(), sentences, "seed " + seed);
        assertTrue(sentences > 0, "seed " + seed);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(PIECES[0]);
        int pieces = random.nextInt(80);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A claim of any words of {@code sentence}, so that something is tested where no extractor finds a thing. */
    private static Claim anywhereIn(Span sentence, String text, Random random) {
        int start = whole(text, sentence.start() + random.nextInt(sentence.length()));
        int end = Math.max(start, whole(text, start + random.nextInt(sentence.end() - start + 1)));
        return new Timex(new Span(start, end), null, null, false, null, "test");
    }

    private static int whole(String text, int offset) {
        boolean isInside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return isInside ? offset - 1 : offset;
    }

    private static int check(String lines, String text, String seed) {
        int[] points = text.codePoints().toArray();
        int checked = 0;
        for (String line : lines.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            JsonNode record = JSON.readTree(line);
            int start = record.get("start").asInt();
            int length = record.get("end").asInt() - start;
            assertEquals(new String(points, start, length), record.get("text").asString(), seed + ": " + line);
            checked++;
        }
        return checked;
    }
}
