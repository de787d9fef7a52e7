package dev.claims.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of settings: lines {@code key = value} or {@code command.key = value}, and comments. UTF-8 and to the letter,
 * without the escapes of Java's own property files.
 */
final class ConfigFile {

    static final String NAME = ".claims.properties";

    private ConfigFile() {}

    /** The file in {@code folder} or the nearest above it, {@code null} where there is none. */
    static @Nullable Path above(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    /** The settings of {@code file}, which the user knows as {@code shown}. */
    static List<Setting> read(Path file, String shown) throws IOException {
        List<Setting> settings = new ArrayList<>();
        Path base = file.getParent();
        int number = 0;
        for (String line : lines(file, shown)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                settings.add(setting(text, shown + ":" + number, base));
            }
        }
        return settings;
    }

    private static List<String> lines(Path file, String shown) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException(shown + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new IOException(shown + ": not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(shown + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Setting setting(String text, String origin, @Nullable Path base) throws IOException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IOException(origin + ": no 'key = value': " + text);
        }
        String name = text.substring(0, equals).strip();
        int dot = name.indexOf('.');
        String command = dot < 0 ? null : name.substring(0, dot);
        return new Setting(
                origin,
                command,
                name.substring(dot + 1),
                text.substring(equals + 1).strip(),
                base);
    }
}
