package dev.claims;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SentenceExamplesTest {

    @TestFactory
    Stream<DynamicTest> sentencesAreSplitAsInTheTable() {
        return ExampleTable.tests(
                "sentence",
                article -> article.sentences().stream()
                        .map(sentence -> article.words(sentence.span()).replace("\n", "\\n"))
                        .toList());
    }
}
