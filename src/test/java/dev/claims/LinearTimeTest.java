package dev.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.claims.article.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time must grow with the length of an article and no faster, whatever it holds. Counts processor time alone. */
class LinearTimeTest {

    private static final int SHORT = 32 * 1024;

    /** A text of four times the length may cost so many times as much; a quadratic step costs sixteen times. */
    private static final double MOST = 9;

    /** Below it the clock and the collector drown what is measured, in nanoseconds. */
    private static final double FLOOR = 25e6;

    private static final int ROUNDS = 3;

    private static final int ATTEMPTS = 3;

    private static final int LONGEST = 8 << 20;

    /** A quadratic step costs four times as much for twice the length; the clock is off by less than half. */
    private static final double MOST_FOR_TWICE = 3;

    /** Code that the compiler has just thrown away may take twice as long for a text or two; a quadratic step always does. */
    private static final int ATTEMPTS_AT_TWICE = 5;

    private static final String[] SENTENCES = {
        "“We lost %d trees in the storm,” Ada Brandt, the mayor of Kell, said on Tuesday. ",
        "Brandt said the repairs would cost $%d million by the end of 2031. ",
        "According to Otto Velden, a spokesman for Northbank Holdings, %d percent of the line is \"safe enough\". ",
        "She told reporters that it took two years and %d people to build it. ",
    };

    private static final Claims CLAIMS = new Claims();

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            claimsIn(prose(SHORT / 4, i % 2 == 0 ? " " : "\n\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n", " "})
    void aLongArticleCostsNoMoreACharacterThanAShortOne(String between) {
        assertLinear(prose(SHORT, between), prose(4 * SHORT, between));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ ",
                "” ",
                "\" ",
                "' ",
                "“ ” \" ' ",
                "7 ",
                "123,456,",
                ",",
                "A ",
                "Abel ",
                "Abel and ",
                "the ",
                "said ",
                "he said that ",
                "Ann Bell, who said ",
                "THE MAYOR SAID ",
                "according to ",
                "“I go,” he said, ",
                "Mr. A B C ",
                "1, 2, 3, ",
                "5 percent, ",
                "Monday Monday ",
                "3 p.m. ",
                "2019, ",
                "(",
                "\n",
                "a\n",
                "Inc. "
            })
    void noStretchThatRepeatsItselfCostsMore(String stretch) {
        assertLinear(repeated(stretch, SHORT), repeated(stretch, 4 * SHORT));
    }

    /** Not once more under hostile defaults: it takes as long as all other tests of this class. */
    @Test
    @DisabledIfSystemProperty(named = "user.language", matches = "tr")
    void timeDoublesWithEachDoublingUpToEightMegabytes() {
        double before = once(prose(LONGEST / 8, "\n\n"));
        for (int length = LONGEST / 4; length <= LONGEST; length *= 2) {
            String all = prose(length, "\n\n");
            double now = once(all);
            double most = MOST_FOR_TWICE * before;
            for (int attempt = 1; attempt < ATTEMPTS_AT_TWICE && now > most; attempt++) {
                now = Math.min(now, once(all));
            }
            String told = "%.0f ms for half of %d characters, %.0f for all".formatted(before / 1e6, length, now / 1e6);
            assertTrue(now <= most, told);
            before = now;
        }
    }

    private static double once(String text) {
        return ProcessorTime.of(() -> claimsIn(text));
    }

    /** A busy machine disturbs one measurement in a hundred; a quadratic step shows in all. */
    private static void assertLinear(String text, String longer) {
        String told = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double once = Math.max(FLOOR, cost(text));
            double fourTimes = cost(longer);
            if (fourTimes <= MOST * once) {
                return;
            }
            told = "%.0f ms for a text, %.0f for one four times as long".formatted(once / 1e6, fourTimes / 1e6);
        }
        fail(told);
    }

    private static double cost(String text) {
        long[] costs = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            costs[i] = (long) once(text);
        }
        Arrays.sort(costs);
        return costs[ROUNDS / 2];
    }

    private static void claimsIn(String text) {
        CLAIMS.of(CLAIMS.plainText(Source.ofPath("a.txt").withPublished(LocalDate.of(2031, 5, 8)), text));
    }

    private static String prose(int length, String between) {
        Random random = new Random(8);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)].formatted(2 + random.nextInt(90)));
            }
            text.setLength(text.length() - 1);
            text.append(between);
        }
        return text.toString();
    }

    private static String repeated(String stretch, int length) {
        return stretch.repeat(length / stretch.length());
    }
}
