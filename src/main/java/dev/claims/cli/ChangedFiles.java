package dev.claims.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that git says are new or changed since a commit: committed since the two parted, staged, changed in the
 * working tree, or not tracked and not ignored. Thread-safe.
 */
final class ChangedFiles {

    /** How Java reads file names, so that git's are the same strings. */
    private static final Charset NAMES = Charset.forName(
            System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));

    private final Set<Path> changed;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private ChangedFiles(Set<Path> changed) {
        this.changed = changed;
    }

    /** Asks git in the folder {@code here}; what hinders that is told in the exception's message. */
    static ChangedFiles since(String ref, Path here) throws IOException {
        Path top = Path.of(line("--since needs a git repository", here, "rev-parse", "--show-toplevel"));
        String unknown = "--since: git knows no commit '" + ref + "' (a shallow clone may lack it)";
        if (ref.isEmpty() || ref.startsWith("-")) {
            throw new IOException(unknown);
        }
        String commit = line(unknown, top, "rev-parse", "--verify", "--quiet", ref + "^{commit}");
        Set<Path> changed = new HashSet<>();
        for (String name : names(top, "diff", "--name-only", "--no-renames", "-z", parting(top, commit), "--")) {
            changed.add(top.resolve(name));
        }
        for (String name : names(top, "ls-files", "--others", "--exclude-standard", "-z")) {
            changed.add(top.resolve(name));
        }
        return new ChangedFiles(changed);
    }

    /** Where the branch left {@code commit}, so that what others changed there since does not count. */
    private static String parting(Path top, String commit) throws IOException {
        Output base = git(top, "merge-base", commit, "HEAD");
        return base.code() == 0 ? base.text().strip() : commit;
    }

    /** Whether {@code path} is changed; what is no file in the repository, such as standard input, counts as such. */
    boolean holds(String path) {
        return asked.computeIfAbsent(path, this::look);
    }

    private boolean look(String path) {
        try {
            Path file = Path.of(path).toAbsolutePath();
            Path folder = file.getParent() == null ? file : file.getParent().toRealPath();
            return changed.contains(folder.resolve(String.valueOf(file.getFileName())))
                    || changed.contains(file.toRealPath());
        } catch (IOException | InvalidPathException e) {
            return true;
        }
    }

    private record Output(int code, String text) {}

    private static String line(String complaint, Path folder, String... command) throws IOException {
        Output output = git(folder, command);
        if (output.code() != 0) {
            throw new IOException(complaint);
        }
        return output.text().strip();
    }

    private static List<String> names(Path top, String... command) throws IOException {
        Output output = git(top, command);
        if (output.code() != 0) {
            throw new IOException("--since: 'git " + command[0] + "' fails with exit code " + output.code());
        }
        return output.text().isEmpty() ? List.of() : List.of(output.text().split("\0"));
    }

    private static Output git(Path folder, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        words.addAll(List.of(command));
        ProcessBuilder git = new ProcessBuilder(words)
                .directory(new File(folder.toAbsolutePath().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process;
        try {
            process = git.start();
        } catch (IOException e) {
            throw new IOException("--since needs git, which cannot be run here", e);
        }
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), NAMES);
            return new Output(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
