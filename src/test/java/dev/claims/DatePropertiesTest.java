package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import dev.claims.date.DateExtractor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of dates in any article. */
class DatePropertiesTest {

    private static final DateExtractor DATES = new DateExtractor();
    private static final long SEED = 20310508;

    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "of",
            "in",
            "on",
            "last",
            "next",
            "this",
            "May",
            "March",
            "Tuesday",
            "Mon.",
            "2031",
            "31",
            "29",
            "Feb.",
            "week",
            "weeks",
            "ago",
            "later",
            "two",
            "third",
            "quarter",
            "Q",
            "3",
            "’",
            "s",
            "-",
            "–",
            "/",
            ",",
            ".",
            ":",
            "30",
            "p.m.",
            "noon",
            "1990",
            "'",
            "every",
            "year",
            "end",
            "early",
            "mid",
            "summer",
            "fall",
            "Easter",
            "(",
            ")",
            "“",
            "”",
            "and",
            "to",
            "fiscal",
            "BC",
            "é",
            "\u0130",
            "\uD83D\uDE00",
            "\u00A0",
            "\n",
            "99999999999",
            "٣");

    @Test
    void randomWordsOfTimeNeverThrowAndStayInTheirText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString(), round % 2 == 0 ? "2031-05-08" : null);
        }
    }

    @Test
    void randomUnicodeNeverThrows() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                int c = random.nextInt(round % 2 == 0 ? 0x300 : 0x10FFFF);
                text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
            }
            check(text.toString(), "2031-05-08");
        }
    }

    private static void check(String text, String published) {
        Article article = ExampleTable.article(text, published);
        int end = 0;
        for (Timex date : DATES.extract(article)) {
            assertTrue(date.span().start() >= end && !date.span().isEmpty(), text);
            end = date.span().end();
            TimexValue value = date.value();
            if (value != null && value.earliest() != null) {
                assertNotNull(value.latest(), text);
                assertTrue(!value.latest().isBefore(value.earliest()), text);
            }
        }
    }

    @Test
    void valuesDoNotChangeWithLineEndsAndBlanks() {
        for (ExampleTable.Example example : ExampleTable.examples("date")) {
            String text = example.article().text();
            LocalDate published = example.article().source().published();
            String day = published == null ? null : published.toString();
            assertEquals(values(text, day), values(text.replace(" ", "\u00A0"), day), text);
            assertEquals(
                    values(text, day), values("Dull words.\r\n\r\n" + text.replace("\n", "\r\n") + "\r\n", day), text);
            assertEquals(values(text, day), values(text.replace('’', '\''), day), text);
        }
    }

    private static List<String> values(String text, String day) {
        return DATES.extract(ExampleTable.article(text, day)).stream()
                .map(date -> (date.value() == null ? "null" : date.value().text()) + date.mod() + date.set())
                .toList();
    }

    @Test
    void everyDayOfFortyYearsIsCountedByTheCalendar() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2040; day = day.plusDays(11)) {
            assertEquals(List.of(day.minusDays(1) + "nullfalse"), values("It rained yesterday.", day.toString()));
            assertEquals(List.of(day.plusDays(1) + "nullfalse"), values("It will rain tomorrow.", day.toString()));
            TimexValue week = DATES.extract(ExampleTable.article("It rained last week.", day.toString()))
                    .get(0)
                    .value();
            assertNotNull(week);
            assertNotNull(week.earliest());
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertEquals(
                    sunday ? 6 : 7 + day.getDayOfWeek().getValue() - 1,
                    week.earliest().until(day).getDays());
        }
    }

    @Test
    void easterFallsOnItsKnownSundays() {
        // From the tables of the Astronomical Applications Department of the US Naval Observatory.
        for (String sunday :
                List.of("1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2038-04-25")) {
            String year = sunday.substring(0, 4);
            assertEquals(
                    List.of(sunday + "nullfalse"), values("They met on Easter Sunday " + year + ".", "2031-05-08"));
        }
    }

    @Test
    void timeGrowsWithLengthNotWithItsSquare() {
        String lines =
                "On May 6, 2031, it rained, and two days later, at 9 a.m. Tuesday, the 2015–23 plan fell. ".repeat(40);
        long small = time(lines.repeat(10));
        long large = time(lines.repeat(80));
        // Eight times the text; thirty leaves room for code that is not compiled yet, the square would be sixty-four.
        assertTrue(large < 30 * Math.max(small, 1_000_000), small + " ns, then " + large + " ns");
    }

    private static long time(String text) {
        Article article = ExampleTable.article(text, "2031-05-08");
        return ProcessorTime.best(4, () -> DATES.extract(article));
    }
}
