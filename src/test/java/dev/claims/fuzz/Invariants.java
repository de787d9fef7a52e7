package dev.claims.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.ProcessorTime;
import dev.claims.Schema;
import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every article, whatever it is made of. Each method fails where it does not. */
final class Invariants {

    private static final Claims CLAIMS = new Claims(Set.of());
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonLines RECORDS = new JsonLines(new Records(true));

    /** Of so many inputs the pace of one is taken, since a long text costs as much as hundreds of short ones. */
    private static final int PACED = 64;

    private static final int LONG = 1 << 15;

    /**
     * Processor time for {@link #LONG} characters, in nanoseconds: 20 ms is usual, a hundred times that with a fuzzer's
     * counters in every branch; work that grows with the square takes minutes.
     */
    private static final long MOST = 5_000_000_000L;

    private Invariants() {}

    /** An article of {@code bytes}, published on a Thursday. */
    static Article article(byte[] bytes) {
        return article(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Article article(String text) {
        return CLAIMS.plainText(Source.ofPath("fuzzed.txt").withPublished(LocalDate.of(2031, 5, 8)), text);
    }

    /** Blocks, sentences and marked stretches keep their order and their places; no visible character is lost. */
    static void holdOf(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            assertTrue(block.span().start() >= end && !block.span().isEmpty(), block::toString);
            end = block.span().end();
        }
        assertTrue(end <= article.text().length());
        int from = 0;
        for (Sentence sentence : article.sentences()) {
            assertTrue(sentence.span().start() >= from && !sentence.span().isEmpty(), sentence::toString);
            from = sentence.span().end();
        }
        int start = 0;
        for (Marked marked : article.marked()) {
            assertTrue(marked.outer().start() >= start && marked.outer().end() <= end, marked::toString);
            start = marked.outer().start();
        }
        assertEquals(visible(article.text()), visibleInSentences(article));
    }

    private static String visibleInSentences(Article article) {
        StringBuilder words = new StringBuilder();
        article.sentences().forEach(sentence -> words.append(article.words(sentence.span())));
        return visible(words.toString());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Tokens.isBlank(c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    /** What {@code extractor} finds in an article of {@code bytes} holds, comes again, and takes no longer than it may. */
    static <C extends Claim> void holdOf(Extractor<C> extractor, byte[] bytes) {
        Article article = article(bytes);
        List<C> found = extractor.extract(article);
        found.forEach(claim -> checkPlace(claim.span(), article));
        String records = RECORDS.article(article, List.copyOf(found));
        checkRecords(records, article.text(), found.size());
        Article again = article(bytes);
        assertEquals(records, RECORDS.article(again, List.copyOf(extractor.extract(again))), "a second run");
        checkPace(extractor, article.text());
    }

    private static void checkPlace(Span span, Article article) {
        String text = article.text();
        assertTrue(!span.isEmpty() && span.end() <= text.length(), span::toString);
        assertTrue(!isInsidePair(text, span.start()) && !isInsidePair(text, span.end()), span::toString);
        Sentence sentence = article.sentenceAt(span.start());
        assertTrue(sentence != null && sentence.span().contains(span.start()), span::toString);
        assertTrue(!sentence.block().isFurniture(), span::toString);
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static void checkRecords(String records, String text, int count) {
        int[] points = text.codePoints().toArray();
        List<String> lines = records.lines().toList();
        assertEquals(count, lines.size());
        Schema.assertSound(lines);
        for (String line : lines) {
            JsonNode record = JSON.readTree(line);
            int start = record.get("start").asInt();
            int length = record.get("end").asInt() - start;
            assertEquals(new String(points, start, length), record.get("text").asString());
        }
    }

    private static void checkPace(Extractor<?> extractor, String text) {
        if (text.isEmpty() || text.hashCode() % PACED != 0) {
            return;
        }
        String longer = text.repeat(LONG / text.length() + 1);
        ProcessorTime.within(MOST, longer.length() + " characters", () -> extractor.extract(article(longer)));
    }
}
