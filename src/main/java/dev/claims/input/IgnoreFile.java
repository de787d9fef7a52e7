package dev.claims.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import nl.basjes.gitignore.GitIgnore;
import org.jspecify.annotations.Nullable;

/** The patterns of one {@code .claimsignore}, which read as those of a {@code .gitignore} do. */
final class IgnoreFile {

    static final String NAME = ".claimsignore";

    private final Path folder;

    /** One object a line, so that a line that is no pattern can be named and costs only itself. */
    private final List<GitIgnore> patterns = new ArrayList<>();

    private final List<Diagnostic> problems = new ArrayList<>();

    /** Reads the file in {@code folder}; {@code shown} is its path for the user. */
    IgnoreFile(Path folder, String shown) {
        this.folder = folder;
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                add(lines.get(i), shown, i + 1);
            }
        } catch (IOException e) {
            problems.add(Diagnostic.of(shown, IoFault.message(e)));
        }
    }

    private void add(String line, String shown, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        try {
            patterns.add(new GitIgnore("", line));
        } catch (PatternSyntaxException e) {
            problems.add(new Diagnostic(shown, number, 0, "no pattern: " + line));
        }
    }

    /** What was wrong with the file. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Whether {@code path} is to be passed over, {@code null} where no pattern says; the last that does holds. */
    @Nullable
    Boolean decide(Path path, boolean isFolder) {
        StringBuilder relative = new StringBuilder();
        for (Path part : folder.relativize(path)) {
            relative.append(relative.length() == 0 ? "" : "/").append(part);
        }
        String asked = isFolder ? relative + "/" : relative.toString();
        for (int i = patterns.size() - 1; i >= 0; i--) {
            Boolean decision = patterns.get(i).isIgnoredFile(asked);
            if (decision != null) {
                return decision;
            }
        }
        return null;
    }
}
