package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Example tables under {@code examples/}: groups of lines, a blank line between groups. The first line is the input,
 * optionally after a publication date in brackets, with {@code \n} for a line end; the others are all that must be
 * found, in order, or a single {@code !} where nothing may be found. Lines that start with {@code #} are comments.
 *
 * <pre>
 * [2031-05-08] The mayor resigned on Tuesday.
 * Tuesday = 2031-05-06
 * </pre>
 */
public final class ExampleTable {

    private static final Pattern INPUT = Pattern.compile("(?:\\[(\\d{4}-\\d\\d-\\d\\d)\\] )?(.*)");
    private static final Claims CLAIMS = new Claims();

    private ExampleTable() {}

    /** One group of lines. */
    public record Example(String input, Article article, List<String> expected) {}

    /** A test a group of {@code examples/NAME.txt}, each named by its input. */
    public static <C extends Claim> Stream<DynamicTest> tests(
            String name, Extractor<C> extractor, BiFunction<Article, C, String> rendering) {
        return tests(
                name,
                article -> extractor.extract(article).stream()
                        .map(claim -> rendering.apply(article, claim))
                        .toList());
    }

    /** As above, for anything that turns an article into lines. */
    public static Stream<DynamicTest> tests(String name, java.util.function.Function<Article, List<String>> lines) {
        List<Example> examples = examples(name);
        assertFalse(examples.isEmpty(), "no examples in " + name);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.input(),
                        () -> assertEquals(
                                String.join("\n", example.expected()),
                                String.join("\n", lines.apply(example.article())),
                                example.input())));
    }

    /** The groups of {@code examples/NAME.txt}. */
    public static List<Example> examples(String name) {
        List<Example> examples = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : (read("/examples/" + name + ".txt") + "\n\n").split("\n", -1)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                examples.add(example(group));
                group.clear();
            }
        }
        return examples;
    }

    private static Example example(List<String> group) {
        Matcher input = INPUT.matcher(group.get(0));
        if (!input.matches() || group.size() < 2) {
            throw new IllegalArgumentException("an example without expected lines: " + group);
        }
        List<String> expected = group.subList(1, group.size());
        return new Example(
                group.get(0),
                article(input.group(2).replace("\\n", "\n"), input.group(1)),
                expected.equals(List.of("!")) ? List.of() : List.copyOf(expected));
    }

    /** A plain text article published on {@code day}, an ISO date or null. */
    public static Article article(String text, String day) {
        Source source = Source.ofPath("example.txt").withPublished(day == null ? null : LocalDate.parse(day));
        return CLAIMS.plainText(source, text);
    }

    private static String read(String resource) {
        try (InputStream in = ExampleTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
