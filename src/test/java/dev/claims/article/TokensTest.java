package dev.claims.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Tokens.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "H100's, H|100|'|s",
        "'3,000.50 £', '3|,|000|.|50|£'",
        "'Zoé, İlk 𝐀b', 'Zoé|,|İlk|𝐀b'",
        "'e\u0301te\u0301 so\u00adft कि', 'e\u0301te\u0301|so\u00adft|कि'",
        "'٣٤ ५x', '٣٤|५|x'",
        "'a🌳b', 'a|🌳|b'",
        "'@AZ[`az{/09:', '@|AZ|[|`|az|{|/|09|:'",
        "'  ', ''",
    })
    void aTextIsCutAtItsFinest(String text, String expected) {
        assertEquals(expected, written(text).replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', 0, 0x1f, 0x85, 0xA0, 0x2009, 0x2028, 0x3000, 0x200B, 0xFEFF})
    void blanksSeparateAndAreNoTokens(int blank) {
        String text = "a" + Character.toString(blank) + "1";
        assertEquals("a|1", written(text));
        assertFalse(Tokens.of(text).isGlued(1));
    }

    @Test
    void kindsAreToldByTheFirstCharacter() {
        Tokens tokens = Tokens.of("Zoé 12 ½ é ٣");
        assertEquals(
                "WORD DIGITS OTHER WORD DIGITS",
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> tokens.kind(i).name())
                        .collect(Collectors.joining(" ")));
        assertSame(Kind.WORD, tokens.kind(0));
    }

    @Test
    void whatIsSpelledAlikeIsReadOnce() {
        Tokens tokens = Tokens.of("The cat saw the cat, The");
        assertEquals(0, tokens.firstAlike(6));
        assertEquals(1, tokens.firstAlike(4));
        assertEquals(3, tokens.firstAlike(3));
        assertEquals("The", tokens.word(0));
        assertSame(tokens.word(0), tokens.word(6));
        assertEquals("the", tokens.lower(6));
        assertTrue(tokens.isCapitalised(6));
        assertFalse(tokens.isCapitalised(3));
        assertFalse(tokens.isCapitalised(5));
        assertTrue(tokens.is(5, ','));
        assertFalse(tokens.is(5, '.'));
        assertFalse(tokens.is(4, (char) 0));
    }

    @Test
    void placesAreThoseOfTheText() {
        Tokens tokens = Tokens.of("“Ada's 3”");
        assertEquals(new Span(1, 6), tokens.span(1, 3));
        assertEquals(' ', tokens.charBefore(0));
        assertEquals('“', tokens.charBefore(1));
        assertEquals(' ', tokens.charBefore(4));
        assertFalse(tokens.isGlued(0));
        assertTrue(tokens.isGlued(1));
        assertFalse(tokens.isGlued(4));
        assertEquals(0, tokens.from(0));
        assertEquals(1, tokens.from(1));
        assertEquals(2, tokens.from(2));
        assertEquals(4, tokens.from(6));
        assertEquals(tokens.size(), tokens.from(9));
    }

    /** More tokens than the first guess of a quarter of the characters. */
    @Test
    void everyCharacterMayBeATokenOfItsOwn() {
        Tokens tokens = Tokens.of(".".repeat(1000));
        assertEquals(1000, tokens.size());
        assertEquals(999, tokens.start(999));
        assertEquals(1000, tokens.end(999));
        assertEquals(0, tokens.firstAlike(999));
    }

    private static String written(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> text.substring(tokens.start(i), tokens.end(i)))
                .collect(Collectors.joining("|"));
    }
}
