package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Source;
import dev.claims.input.Body;
import dev.claims.input.Diagnostic;
import dev.claims.input.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What goes wrong on the way becomes one line and an exit code. */
class FaultsTest {

    private static final RawArticle THIRD = new RawArticle(
            new Source("posts.json", 2, null, null, null, null, null, null, null), new Body.Text("Words."));

    @Test
    void anArticleThatBreaksTheCodeIsNamed() {
        assertEquals(
                "posts.json: article 2: a fault in claims, please report it: java.lang.IllegalStateException: odd",
                failed(() -> new IllegalStateException("odd")));
    }

    @Test
    void anArticleThatNeedsTooMuchMemoryIsNamed() {
        assertEquals(
                "posts.json: article 2: too large for the memory that Java was given",
                failed(() -> new OutOfMemoryError("heap")));
        assertEquals("posts.json: article 2: nested too deep", failed(StackOverflowError::new));
    }

    @Test
    void anArticleThatBreaksTheVirtualMachinesRulesIsNamed() {
        assertEquals(
                "posts.json: article 2: a fault in claims, please report it: java.lang.NoClassDefFoundError: odd",
                failed(() -> new NoClassDefFoundError("odd")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aWorkerThatThrowsCostsItsArticleAloneAndNoOrder(int jobs) throws IOException {
        String posts = IntStream.range(0, 40)
                .mapToObj(i -> "{\"title\":\"T\",\"content\":\"" + i + "\"}\n")
                .collect(Collectors.joining());
        List<String> done = new ArrayList<>();
        List<String> told = new ArrayList<>();
        ParseResult options = new CommandLine(new TextCommand().spec()).parseArgs("-");
        InputStream in = new ByteArrayInputStream(posts.getBytes(StandardCharsets.UTF_8));
        Streams streams = new Streams(in, OutputStream.nullOutputStream(), System.err);
        ArticleRun run = new ArticleRun(options, streams, problem -> told.add(problem.toString()));
        run.forEach(jobs, FaultsTest::failsAtSevenAndThirty, done::add);
        assertEquals(
                IntStream.range(0, 40)
                        .filter(i -> i != 7 && i != 30)
                        .mapToObj(String::valueOf)
                        .toList(),
                done);
        assertEquals(
                List.of(
                        "-: article 7: a fault in claims, please report it: java.lang.IllegalStateException: odd",
                        "-: article 30: a fault in claims, please report it: java.lang.LinkageError: odd"),
                told);
        assertEquals(2, run.exitCode());
    }

    private static String failsAtSevenAndThirty(RawArticle article) {
        if (article.source().index() == 7) {
            throw new IllegalStateException("odd");
        }
        if (article.source().index() == 30) {
            throw new LinkageError("odd");
        }
        return ((Body.Post) article.body()).contentHtml();
    }

    @Test
    void anOutputThatOutgrowsTheMemoryIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("heap");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, Main.run(InputStream.nullInputStream(), full, err, "--version"));
        assertEquals(
                "claims: not enough memory: give Java more with JAVA_OPTS=-Xmx4g\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o", "--format", "--published", "--metadata", "--", ""})
    void whatTheUserNamesGivesTheTerminalNoOrders(String option) {
        String odd = "a\u001b[31m\u202eb\nc/d";
        Run run = option.isEmpty() ? Run.of("extract", "--" + odd) : Run.of("extract", option, odd, "missing.txt");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("\\u001b[31m\\u202eb\\u000ac"), run.err());
        assertTrue(run.err().chars().noneMatch(c -> c == 0x1b || c == 0x202e), run.err());
    }

    @Test
    void nobodyAtATerminalIsLeftWaiting() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read from the terminal");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        Surroundings keyboard = new Surroundings(Map.of(), null, Set.of(Surroundings.Stream.IN), 80);
        Streams streams = new Streams(endless, OutputStream.nullOutputStream(), lines, keyboard);
        assertEquals(2, new Program(streams).run("extract"));
        assertEquals(
                "claims: name files or folders to read, or pipe an article in\nSee 'claims extract --help'.\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatHasEnoughIsNoFault() {
        assertEquals("", errorsOf(new ClosedPipe(new IOException("Broken pipe")), 0));
    }

    @Test
    void anOutputThatFailsIsTold() {
        assertEquals("claims: out: No space left on device\n", errorsOf(new IOException("No space left on device"), 2));
    }

    private interface Fault {
        Throwable thrown();
    }

    private static String failed(Fault fault) {
        Rendering rendering = Rendering.of(THIRD, article -> {
            Throwable thrown = fault.thrown();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });
        Diagnostic told = assertInstanceOf(Rendering.Failed.class, rendering).diagnostic();
        return told.toString();
    }

    private static String errorsOf(IOException failure, int code) {
        OutputStream out = new NamedOutput("out", Path.of("out"), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream("Nobody clapped.".getBytes(StandardCharsets.UTF_8));
        assertEquals(code, Main.run(in, out, err, "text", "-"));
        return err.toString(StandardCharsets.UTF_8);
    }
}
