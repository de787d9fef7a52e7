package dev.claims.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts in the place of {@code @FILE} the lines of that file, an argument each, as they stand: no quotes, no escapes, so
 * that a list of paths needs none. {@code @@name} is the argument {@code @name}; behind {@code --} nothing is replaced.
 * The parser's own way reads such files in the system's character set.
 */
final class ArgumentFiles {

    private ArgumentFiles() {}

    static String[] expand(String... args) throws IOException {
        List<String> all = new ArrayList<>();
        boolean isOver = false;
        for (String arg : args) {
            isOver |= arg.equals("--");
            if (isOver || !arg.startsWith("@") || arg.length() == 1) {
                all.add(arg);
            } else if (arg.startsWith("@@")) {
                all.add(arg.substring(1));
            } else {
                all.addAll(argumentsIn(arg.substring(1)));
            }
        }
        return all.toArray(String[]::new);
    }

    private static List<String> argumentsIn(String file) throws IOException {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new IOException("@" + file + ": no such file of arguments; @@" + file + " is the argument itself", e);
        } catch (CharacterCodingException e) {
            throw new IOException("@" + file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new IOException("@" + file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
