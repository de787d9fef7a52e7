package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, however many threads work on them and whoever comes first. */
class ConcurrencyIT {

    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @Test
    void fiftyRunsOfEightThreadsGiveTheBytesOfOne() throws IOException {
        StringBuilder posts = new StringBuilder();
        for (ExampleTable.Example example : ExampleTable.examples("quote")) {
            String text = example.article().text().repeat(1 + posts.length() % 3);
            posts.append("{\"title\":\"T\",\"date\":\"2031-05-08\",\"content\":\"")
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "<br>"))
                    .append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("posts.jsonl"), posts + "{\"content\":\n");
        Run one = Run.of("extract", "--explain", "--jobs", "1", "seeds", file.toString());
        assertEquals(2, one.code());
        assertTrue(one.lines().size() > 500, one.lines().size() + " records");
        for (int i = 0; i < TIMES; i++) {
            Run eight = Run.of("extract", "--explain", "--jobs", "8", "seeds", file.toString());
            assertEquals(one, eight, "run " + i);
        }
    }
}
