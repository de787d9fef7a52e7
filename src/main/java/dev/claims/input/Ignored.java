package dev.claims.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the {@code .claimsignore} files say on the way down from a named folder: the deepest that says something holds. */
final class Ignored {

    private final boolean isAsked;
    private final Deque<Optional<IgnoreFile>> levels = new ArrayDeque<>();

    private boolean isUsed;

    /** Says nothing at all unless {@code isAsked}. */
    Ignored(boolean isAsked) {
        this.isAsked = isAsked;
    }

    /** Goes down into {@code folder} and gives what is wrong with its file. */
    List<Diagnostic> enter(Path folder, String shown) {
        isUsed &= !levels.isEmpty();
        boolean has = isAsked && Files.exists(folder.resolve(IgnoreFile.NAME));
        Optional<IgnoreFile> file =
                has ? Optional.of(new IgnoreFile(folder, shown + "/" + IgnoreFile.NAME)) : Optional.empty();
        levels.push(file);
        return file.map(IgnoreFile::problems).orElse(List.of());
    }

    void leave() {
        levels.pop();
    }

    /** Whether anything was passed over since the named folder was entered. */
    boolean isUsed() {
        return isUsed;
    }

    boolean holds(Path path, boolean isFolder) {
        for (Optional<IgnoreFile> level : levels) {
            Boolean decision = level.map(file -> file.decide(path, isFolder)).orElse(null);
            if (decision != null) {
                isUsed |= decision;
                return decision;
            }
        }
        return false;
    }
}
