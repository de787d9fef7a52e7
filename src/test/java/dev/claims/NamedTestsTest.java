package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that say which test shows what name tests that are there. */
class NamedTestsTest {

    /** {@code `FilesTest`}, {@code `FilesTest.aLinkLoop…`} or, of the class named before, {@code `…IsToldOnce`}. */
    private static final Pattern NAMED = Pattern.compile("`(?:(\\w+(?:Test|IT))(?:\\.(\\w+…?))?|(…\\w+))`");

    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    @ParameterizedTest
    @ValueSource(strings = {"docs/reliability.md", "docs/performance.md"})
    void everyTestThatAPageNamesExists(Path page) throws IOException {
        Map<String, List<String>> tests = tests();
        List<String> missing = new ArrayList<>();
        int named = 0;
        String inClass = "";
        for (Matcher name = NAMED.matcher(Files.readString(page)); name.find(); named++) {
            inClass = name.group(1) == null ? inClass : name.group(1);
            String method = name.group(3) == null ? name.group(2) : name.group(3);
            List<String> methods = tests.get(inClass);
            if (methods == null || (method != null && methods.stream().noneMatch(one -> isMeant(method, one)))) {
                missing.add(inClass + " " + name.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 2, "no tests are named on " + page);
    }

    private static boolean isMeant(String named, String method) {
        if (named.startsWith("…")) {
            return method.endsWith(named.substring(1));
        }
        return named.endsWith("…") ? method.startsWith(named.substring(0, named.length() - 1)) : method.equals(named);
    }

    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                String name = file.getFileName().toString().replace(".java", "");
                tests.put(
                        name,
                        METHOD.matcher(Files.readString(file))
                                .results()
                                .map(m -> m.group(1))
                                .toList());
            }
        }
        return tests;
    }
}
