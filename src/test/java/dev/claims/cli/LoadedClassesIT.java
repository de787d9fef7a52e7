package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command loads what it needs: start-up time is classes. */
class LoadedClassesIT {

    private static final Path JAR = Path.of("target/claims.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void extractLoadsNothingOfTheCheck() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Ada Brandt said the vote had failed on Tuesday.\n");
        List<String> loaded = loaded("extract");
        assertTrue(
                loaded.stream().anyMatch(line -> line.contains(" dev.claims.cli.ExtractCommand ")),
                "no log of classes");
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(line -> line.contains(" dev.claims.check.") || line.contains(" info.debatty."))
                        .toList());
        assertTrue(loaded("check").stream().anyMatch(line -> line.contains(" info.debatty.")));
    }

    private List<String> loaded(String command) throws Exception {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'";
        Run run = new Shell(folder)
                .run(java + " -Xshare:auto -Xlog:class+load:file=loaded.txt -cp '" + JAR + "' dev.claims.cli.Main "
                        + command + " a.txt");
        assertEquals(0, run.code(), run.err());
        return Files.readAllLines(folder.resolve("loaded.txt"));
    }
}
