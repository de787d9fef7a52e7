package dev.claims.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.ExampleTable;
import dev.claims.ProcessorTime;
import dev.claims.article.Article;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionPropertiesTest {

    private static final String[] PIECES = {
        "Ada",
        "Brandt",
        "Mr.",
        "the",
        "mayor",
        "said",
        ",",
        ".",
        "“",
        "”",
        "(",
        ")",
        "'s",
        "of",
        "and",
        "who",
        "he",
        "U.S.",
        "J.K.",
        "\n",
        "report",
        "by",
        "É",
        "\uD83D\uDE00",
        "Al-",
        "NATO",
        "7",
        "—",
        "\u00a0",
        "’"
    };

    @Test
    void anyTextHasMentionsInsideItself() {
        long seed = 20310508;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            assertTrue(allInside(ExampleTable.article(text.toString(), null)), "seed " + seed + ": " + text);
        }
    }

    private static boolean allInside(Article article) {
        Mentions mentions = Mentions.of(article);
        Cast cast = Cast.of(article, mentions);
        for (int token = 0; token <= article.tokens().size(); token++) {
            if (!isInside(mentions.startingAt(token), article, cast)
                    || !isInside(mentions.endingBefore(token), article, cast)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(@Nullable Mention mention, Article article, Cast cast) {
        if (mention == null) {
            return true;
        }
        String name = cast.nameOf(mention);
        return mention.span().end() <= article.text().length()
                && mention.span().contains(mention.head())
                && mention.tokenAfter() <= article.tokens().size()
                && (name == null || !name.isBlank());
    }

    @Test
    void aSubjectEndsAtItsVerb() {
        Article article = ExampleTable.article("Ada Brandt, the mayor of Leeds, later said so.", null);
        int verb = article.tokens().from(article.text().indexOf("said"));
        Mention mayor = Mentions.of(article).endingBefore(verb);
        assertEquals("Ada Brandt", mayor == null ? null : article.words(mayor.span()));
    }

    @Test
    void timeGrowsWithLengthAlone() {
        String line = "Ada Brandt, the mayor, met the man and Oliver Roe and ";
        nanosFor(line.repeat(2_000));
        long small = nanosFor(line.repeat(2_000));
        long large = nanosFor(line.repeat(16_000));
        assertTrue(large < 40 * small + 200_000_000L, small + " → " + large);
    }

    private static long nanosFor(String text) {
        Article article = ExampleTable.article(text, null);
        return ProcessorTime.of(() -> Cast.of(article, Mentions.of(article)));
    }
}
