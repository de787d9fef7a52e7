package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import dev.claims.date.DateExtractor;
import dev.claims.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DateExamplesTest {

    /** An example may name its day of publication; 8 May 2031 is a Thursday. */
    private static final Pattern DATED = Pattern.compile("(?:\\[(\\d{4}-\\d\\d-\\d\\d)\\] )?(.*)");

    private static final DateExtractor DATES = new DateExtractor();

    @TestFactory
    Stream<DynamicTest> datesAreFoundAsInTheTable() {
        return ExampleTable.tests("date", DATES, DateExamplesTest::line);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfTheCalendarIsReadInItsExample() {
        return rows("date-words", row -> {
            List<String> found = found(row);
            assertEquals(1, found.size(), found.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyHolidayIsADay() {
        return rows("holidays", row -> {
            List<Timex> found = extract(row.get("example"), "2031-05-08");
            assertEquals(1, found.size(), found.toString());
            assertTrue(found.get(0).value() instanceof TimexValue.Day, found.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCueTurnsItsTuesday() {
        return rows("date-cues", row -> {
            boolean ahead = row.get("look").equals("ahead") || row.get("look").equals("maybe");
            assertEquals(List.of("Tuesday = " + (ahead ? "2031-05-13" : "2031-05-06")), found(row));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLeadLeadsToADate() {
        return rows("date-leads", row -> assertFalse(found(row).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInWhatOnlyLooksLikeADate() {
        return rows("date-lookalikes", row -> assertEquals(List.of(), found(row)));
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentGivesItsYearToItsWords() {
        return rows(
                "dated-documents", row -> assertEquals(List.of("July 2030 = 2030-07", "this year = 2030"), found(row)));
    }

    private static Stream<DynamicTest> rows(String lexicon, java.util.function.Consumer<Lexicon.Row> check) {
        return Lexicon.load(lexicon).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("example"), () -> check.accept(row)));
    }

    private static List<String> found(Lexicon.Row row) {
        Matcher example = DATED.matcher(row.get("example"));
        assertTrue(example.matches());
        Article article =
                ExampleTable.article(example.group(2), example.group(1) == null ? "2031-05-08" : example.group(1));
        return DATES.extract(article).stream().map(date -> line(article, date)).toList();
    }

    private static List<Timex> extract(String text, String day) {
        return DATES.extract(ExampleTable.article(text, day));
    }

    /** {@code late last year = 2030 mod=END}. */
    static String line(Article article, Timex date) {
        TimexValue value = date.value();
        return article.words(date.span()) + " = " + (value == null ? "null" : value.text())
                + (date.mod() == null ? "" : " mod=" + date.mod())
                + (date.set() ? " set" : "");
    }
}
