package dev.claims.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that paths mean, one at a time: a file itself, of a folder all visible regular files in it, each real
 * file once. A symbolic link that is named is followed. One inside a folder is not: what it leads to in the same folder
 * is read where it lies, and what lies elsewhere is told of.
 */
final class FileFinder {

    private static final String STDIN = "-";

    private final Iterator<String> arguments;
    private final Visited visited = new Visited();
    private final Deque<Iterator<Folder.Entry>> open = new ArrayDeque<>();
    private final Deque<Found> ready = new ArrayDeque<>();
    private final Ignored ignored;
    private boolean stdinTaken;
    private String named = "";
    private Path root = Path.of("");
    private boolean isEmpty;

    /**
     * Finds what {@code paths} mean, without {@code except}, which may lie in one of the folders, and, where they are
     * {@code ignoring}, without what {@code .claimsignore} files in the folders name.
     */
    FileFinder(List<String> paths, @Nullable Path except, boolean ignoring) {
        arguments = paths.iterator();
        ignored = new Ignored(ignoring);
        if (except != null) {
            visited.addFile(real(except));
        }
    }

    /** The next file or problem, {@code null} after the last. */
    @Nullable
    Found next() {
        Found found = ready.poll();
        while (found == null && (!open.isEmpty() || arguments.hasNext())) {
            found = open.isEmpty() ? argument(arguments.next()) : step();
        }
        return found;
    }

    private @Nullable Found argument(String path) {
        if (path.equals(STDIN)) {
            boolean again = stdinTaken;
            stdinTaken = true;
            return again ? null : new Found.Stdin();
        }
        try {
            return path.isEmpty() ? Found.problem("\"\"", IoFault.MISSING) : named(Path.of(path));
        } catch (InvalidPathException e) {
            return Found.problem(path, IoFault.MISSING);
        }
    }

    private @Nullable Found named(Path path) {
        named = shown(path);
        Path real = real(path);
        // What is not there was in no folder that was read: it is told of, once.
        boolean isMissing = !Files.exists(path);
        if (!isMissing && visited.holds(real)) {
            return null;
        }
        if (!Files.isDirectory(path)) {
            return visited.addFile(real) ? new Found.OnDisk(named, path) : null;
        }
        root = real;
        isEmpty = true;
        return enter(path);
    }

    /** Where {@code path} really lies; pipes such as {@code /dev/fd/63} lie nowhere and stand for themselves. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private @Nullable Found enter(Path folder) {
        try {
            open.push(Folder.entries(folder));
            ignored.enter(folder, shown(folder)).forEach(problem -> ready.add(new Found.Problem(problem)));
            return ready.poll();
        } catch (IOException e) {
            isEmpty = false;
            return Found.problem(shown(folder), IoFault.message(e));
        }
    }

    private @Nullable Found step() {
        Iterator<Folder.Entry> entries = open.element();
        if (entries.hasNext()) {
            return entry(entries.next());
        }
        open.pop();
        ignored.leave();
        if (!open.isEmpty()) {
            return null;
        }
        visited.addFolder(root);
        return isEmpty ? Found.empty(named, "the folder holds no file to read (" + unread() + " ones are not)") : null;
    }

    private String unread() {
        return ignored.isUsed() ? "hidden and ignored" : "hidden";
    }

    private @Nullable Found entry(Folder.Entry entry) {
        if (ignored.holds(entry.path(), entry.kind() == Folder.Kind.FOLDER)) {
            visited.addIgnored(real(entry.path()));
            return null;
        }
        if (entry.kind() == Folder.Kind.FOLDER) {
            return enter(entry.path());
        }
        isEmpty = false;
        return switch (entry.kind()) {
            case LINK -> link(entry.path());
            case SPECIAL -> Found.problem(shown(entry.path()), "no regular file: name it to read it");
            default -> once(entry.path());
        };
    }

    private @Nullable Found once(Path file) {
        return visited.holds(real(file)) ? null : new Found.OnDisk(shown(file), file);
    }

    private @Nullable Found link(Path link) {
        Path target;
        try {
            target = link.toRealPath();
            if (holds(target, link)) {
                return Found.problem(shown(link), "a symbolic link to a folder that holds it");
            }
        } catch (IOException e) {
            String message = IoFault.message(e);
            return Found.problem(shown(link), message.equals(IoFault.MISSING) ? "a symbolic link to nothing" : message);
        }
        if (target.startsWith(root)) {
            return insideTree(link, target);
        }
        return visited.holds(target)
                ? null
                : Found.problem(shown(link), "a symbolic link out of the folder is not followed: name it to read it");
    }

    private static boolean holds(Path target, Path link) throws IOException {
        Path folder = link.toAbsolutePath().getParent();
        return folder != null && folder.toRealPath().startsWith(target);
    }

    /** A hidden file in the same tree, such as git-annex keeps them, is read under the link's name. */
    private @Nullable Found insideTree(Path link, Path target) {
        if (!isHidden(root.relativize(target)) || !Files.isRegularFile(target) || visited.holds(target)) {
            return null;
        }
        visited.addFile(target);
        return new Found.OnDisk(shown(link), link);
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (Visited.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
