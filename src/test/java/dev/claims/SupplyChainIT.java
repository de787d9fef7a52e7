package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped: which libraries, under which licences, and that anybody can build the same file again. */
class SupplyChainIT {

    private static final Path JAR = Path.of("target/claims.jar");

    /** All that makes the two files; the compiler's further checks change no class and take most of the time. */
    private static final List<String> SECOND_BUILD = List.of(
            "mvn",
            "-B",
            "-o",
            "-q",
            "package",
            "-Dmaven.test.skip",
            "-Denforcer.skip",
            "-Dcompiler.checks=-Xdiags:compact");

    /** A row of docs/licences.md: library, version, licence, texts. */
    private static final Pattern ROW =
            Pattern.compile("\\| ([a-z0-9.]+):([a-z0-9-]+) \\| (\\S+) \\| (\\S+) \\| ([^|]+) \\| [^|]+ \\|");

    private static final Pattern FILE = Pattern.compile("`([^`]+)`");

    /** A library on the page. */
    private record Row(String group, String name, String version, String licence, List<String> texts) {
        /** Where a repository keeps the library. */
        String path() {
            return "/" + group.replace('.', '/') + "/" + name + "/" + version + "/" + name + "-" + version + ".jar";
        }

        String words() {
            return group + ":" + name + " " + version + " " + licence;
        }
    }

    @Test
    void theListOfLicencesIsThatOfTheJar() throws IOException {
        List<String> shipped = Files.readAllLines(Path.of("target/libraries.txt")).stream()
                .filter(line -> line.endsWith(".jar"))
                .map(line -> line.replace('\\', '/'))
                .toList();
        List<Row> rows = rows();
        assertEquals(
                List.of(),
                shipped.stream()
                        .filter(jar -> rows.stream().noneMatch(row -> jar.endsWith(row.path())))
                        .toList(),
                "in the jar and not on the page");
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> shipped.stream().noneMatch(jar -> jar.endsWith(row.path())))
                        .toList(),
                "on the page and not in the jar");
    }

    @Test
    void theTextOfEachLicenceIsInTheJar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (Row row : rows()) {
                assertFalse(row.texts().isEmpty(), row::words);
                row.texts().forEach(text -> assertNotNull(jar.getEntry(text), text));
            }
        }
    }

    @Test
    void theBillOfMaterialsNamesTheSameLicences() throws IOException {
        Path bom = Path.of("target/bom.json");
        assumeTrue(Files.exists(bom), "SKIPPED: the build was offline, where CycloneDX makes no target/bom.json");
        List<String> named = new ArrayList<>();
        for (JsonNode library : new JsonMapper().readTree(Files.readString(bom)).get("components")) {
            JsonNode licence = library.get("licenses").get(0).get("license");
            named.add(
                    library.get("group").asString() + ":" + library.get("name").asString() + " "
                            + library.get("version").asString() + " "
                            + licence.get("id").asString());
            assertTrue(library.get("hashes").size() > 0, library::toString);
        }
        assertEquals(
                rows().stream().map(Row::words).sorted().toList(),
                named.stream().sorted().toList());
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/licences.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> texts = FILE.matcher(row.group(5))
                        .results()
                        .map(text -> text.group(1))
                        .toList();
                rows.add(new Row(row.group(1), row.group(2), row.group(3), row.group(4), texts));
            }
        }
        return rows;
    }

    @Test
    void theSameSourcesGiveTheSameBytesElsewhere(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("mvn"), "SKIPPED: no mvn on the path");
        for (String name : List.of("pom.xml", "src", "docs", "seeds")) {
            copy(Path.of(name), folder.resolve(name));
        }
        List<String> command = new ArrayList<>(SECOND_BUILD);
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        ProcessBuilder build = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        build.environment().put("TZ", "Pacific/Chatham");
        build.environment().put("LC_ALL", "C");
        build.environment().put("MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR");
        Process process = build.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the second build hangs");
        assertEquals(0, process.exitValue(), () -> read(folder.resolve("log")));
        assertEquals(entries(JAR), entries(folder.resolve(JAR)), "what differs inside the jar");
        for (String file : List.of("target/claims.jar", "target/claims")) {
            assertEquals(-1, Files.mismatch(Path.of(file), folder.resolve(file)), file);
        }
    }

    private static boolean isThere(String program) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "command -v " + program).start();
        return process.waitFor() == 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static TreeMap<String, String> entries(Path file) throws Exception {
        TreeMap<String, String> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(jar.getInputStream(entry).readAllBytes());
                entries.put(entry.getName(), HexFormat.of().formatHex(hash));
            }
        }
        return entries;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
