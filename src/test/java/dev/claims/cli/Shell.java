package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs shell commands in a folder of its own. */
final class Shell {

    private static final long SECONDS = 120;

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** What {@code command} wrote, and its exit code, which is that of its last part. */
    Run run(String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            ProcessBuilder shell = new ProcessBuilder(List.of("sh", "-c", command))
                    .directory(folder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            shell.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS"));
            shell.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
            shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = shell.start();
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> "hangs: " + command);
            return new Run(text(out), text(err), process.exitValue());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
