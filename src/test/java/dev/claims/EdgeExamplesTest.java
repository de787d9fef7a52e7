package dev.claims;

import dev.claims.date.DateExtractor;
import dev.claims.figure.FigureExtractor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases that tell the code from code that was changed in one place: each kills a mutant that the other tables let live. */
class EdgeExamplesTest {

    private static final DateExtractor DATES = new DateExtractor();
    private static final FigureExtractor FIGURES = new FigureExtractor();

    @TestFactory
    Stream<DynamicTest> datesAreFoundAsInTheTable() {
        return ExampleTable.tests("date-edges", DATES, DateExamplesTest::line);
    }

    @TestFactory
    Stream<DynamicTest> figuresAreFoundAsInTheTable() {
        return ExampleTable.tests("figure-edges", FIGURES, FigureExamplesTest::line);
    }
}
