package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.TimeUnits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "five boats, 5, five",
        "twenty-three million, 23000000, twenty-three million",
        "twenty three, 23, twenty three",
        "a hundred and five, 105, a hundred and five",
        "twenty-five hundred, 2500, twenty-five hundred",
        "twenty-eight thousand six hundred forty-two, 28642, twenty-eight thousand six hundred forty-two",
        "two million and three million, 2000000, two million",
        "one hundred and two hundred, 100, one hundred",
        "two thousand three thousand, 2000, two thousand",
        "two and three, 2, two",
        "twenty-first century, 21, twenty-first",
        "one hundred and tenth, 110, one hundred and tenth",
        "two lakh, 200000, two lakh",
        "a thousand and one, 1001, a thousand and one",
    })
    void numbersAreReadToTheirEnd(String text, BigDecimal value, String words) {
        NumberWords.Match match = NumberWords.at(Tokens.of(text), 0);
        assertNotNull(match);
        assertEquals(0, value.compareTo(match.value()), match.toString());
        assertEquals(words, Tokens.of(text).span(0, match.last()).of(text));
    }

    @Test
    void aBareArticleScaleOrOtherWordIsNoNumber() {
        for (String text : new String[] {"a boat", "million", "and five", "boat", "a", ""}) {
            assertNull(NumberWords.at(Tokens.of(text), 0), text);
        }
    }

    @Test
    void everyNumberWordStandsInItsExample() {
        for (Lexicon.Row row : Lexicon.load("number-words").rows()) {
            Tokens tokens = Tokens.of(row.get("example"));
            boolean found = false;
            for (int i = 0; i < tokens.size(); i++) {
                found |= tokens.lower(i).equals(row.get("word"));
            }
            assertEquals(true, found, row.toString());
        }
    }

    @Test
    void everyTimeUnitIsKnownByItsWordsAndWritesItsLength() {
        for (Lexicon.Row row : Lexicon.load("time-units").rows()) {
            for (String word : row.list("words")) {
                TimeUnits.TimeUnit unit = TimeUnits.of(word);
                assertNotNull(unit, word);
                assertEquals(row.get("unit"), unit.name());
            }
        }
        assertEquals("P30Y", TimeUnits.of("decades").iso(new BigDecimal(3)));
        assertEquals("PT1H30M", TimeUnits.of("hours").iso(new BigDecimal("1.50")));
        assertEquals("-P5M", TimeUnits.of("months").iso(new BigDecimal(-5)));
        assertEquals("-PT1H30M", TimeUnits.of("hours").iso(new BigDecimal("-1.5")));
        assertEquals("PXW", TimeUnits.of("weeks").vagueIso());
    }
}
