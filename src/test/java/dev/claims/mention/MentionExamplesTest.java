package dev.claims.mention;

import dev.claims.ExampleTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MentionExamplesTest {

    @TestFactory
    Stream<DynamicTest> sourcesMeanThoseWhomTheTableNames() {
        return ExampleTable.tests("mention", article -> new Sources(article).lines());
    }
}
