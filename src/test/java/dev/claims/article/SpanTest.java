package dev.claims.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSpanIsHalfOpen() {
        Span span = new Span(2, 5);
        assertEquals(3, span.length());
        assertEquals("cde", span.of("abcdef"));
        assertFalse(span.contains(1));
        assertTrue(span.contains(2));
        assertTrue(span.contains(4));
        assertFalse(span.contains(5));
        assertFalse(span.isEmpty());
        assertTrue(new Span(2, 2).isEmpty());
        assertEquals("", new Span(2, 2).of("abcdef"));
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        Span span = new Span(2, 5);
        assertFalse(span.overlaps(new Span(0, 2)));
        assertTrue(span.overlaps(new Span(0, 3)));
        assertTrue(span.overlaps(new Span(4, 9)));
        assertFalse(span.overlaps(new Span(5, 9)));
        assertTrue(span.contains(new Span(2, 5)));
        assertFalse(span.contains(new Span(1, 5)));
        assertFalse(span.contains(new Span(2, 6)));
    }

    @Test
    void theEarlierComesFirstAndOfTwoTheLonger() {
        List<Span> ordered = List.of(new Span(0, 1), new Span(1, 9), new Span(1, 2), new Span(2, 3));
        assertEquals(
                ordered,
                Stream.of(ordered.get(2), ordered.get(3), ordered.get(1), ordered.get(0))
                        .sorted()
                        .toList());
    }

    @Test
    void spansAndBlocksAreEqualByWhatTheyHold() {
        Span span = new Span(2, 5);
        assertEquals(span, new Span(2, 5));
        assertEquals(span.hashCode(), new Span(2, 5).hashCode());
        for (Object other : new Object[] {new Span(1, 5), new Span(2, 6), "2..5"}) {
            assertNotEquals(span, other);
        }
        assertEquals(
                3,
                Stream.of(span, new Span(1, 5), new Span(2, 6))
                        .map(Span::hashCode)
                        .distinct()
                        .count());
        Block block = new Block(span, Block.Kind.TITLE);
        assertEquals(block, new Block(new Span(2, 5), Block.Kind.TITLE));
        assertEquals(block.hashCode(), new Block(new Span(2, 5), Block.Kind.TITLE).hashCode());
        for (Object other :
                new Object[] {new Block(span, Block.Kind.HEADING), new Block(new Span(2, 6), Block.Kind.TITLE), span}) {
            assertNotEquals(block, other);
        }
        assertNotEquals(block.hashCode(), new Block(new Span(2, 6), Block.Kind.TITLE).hashCode());
    }

    @Test
    void whatIsNoSpanIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertEquals(0, new Span(0, 0).length());
    }

    @Test
    void aSentenceStaysInItsBlockAndMarksAroundWhatTheyMark() {
        Block block = new Block(new Span(2, 9), Block.Kind.PARAGRAPH);
        assertThrows(IllegalArgumentException.class, () -> new Sentence(0, new Span(1, 5), block));
        assertThrows(IllegalArgumentException.class, () -> new Marked(new Span(2, 5), new Span(1, 4), 0, true, false));
    }

    @Test
    void theSentenceAtAnOffsetIsTheLastThatBegan() {
        String text = "One. Two.  Three.";
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        List<Sentence> sentences = List.of(
                new Sentence(0, new Span(0, 4), block),
                new Sentence(1, new Span(5, 9), block),
                new Sentence(2, new Span(11, 17), block));
        Article article = new Article(Source.ofPath("a"), text, List.of(block), List.of(), sentences, Tokens.of(text));
        int[] expected = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2};
        for (int offset = 0; offset < expected.length; offset++) {
            assertEquals(expected[offset], article.sentenceAt(offset).index(), "offset " + offset);
        }
        Article late = new Article(
                Source.ofPath("a"), text, List.of(block), List.of(), sentences.subList(1, 3), Tokens.of(text));
        assertNull(late.sentenceAt(4));
        assertNull(
                new Article(Source.ofPath("a"), text, List.of(), List.of(), List.of(), Tokens.of(text)).sentenceAt(9));
        assertEquals("Two", late.words(new Span(5, 8)));
    }

    @Test
    void halvesOfPairsAreReplacedAndPairsKept() {
        assertEquals("\ufffd", WellFormed.of("\ud83c"));
        assertEquals("\ufffda", WellFormed.of("\ud83ca"));
        assertEquals("a\ufffd\ufffd", WellFormed.of("a\udf33\ud83c"));
        assertEquals("\ufffd🌳\ufffd", WellFormed.of("\ud83c🌳\udf33"));
        String whole = "a🌳é";
        assertEquals(whole, WellFormed.of(whole));
    }
}
