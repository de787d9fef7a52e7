package dev.claims.input;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What has been read already, by real path. Holds the folders and files that were named, not the files inside the
 * folders, so that its size does not grow with the corpus.
 */
final class Visited {

    private final Set<Path> files = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> ignored = new HashSet<>();

    /** Whether it was not named before. */
    boolean addFile(Path real) {
        return files.add(real);
    }

    /** In a folder that was named, {@code real} was passed over with all below it: it is read where it is named itself. */
    void addIgnored(Path real) {
        ignored.add(real);
    }

    void addFolder(Path real) {
        folders.add(real);
    }

    /** Whether {@code real} was named itself, or lies in the visible part of a folder that was. */
    boolean holds(Path real) {
        if (files.contains(real) || folders.contains(real)) {
            return true;
        }
        Path at = real;
        while (!folders.isEmpty() && at.getParent() != null && !isHidden(at) && !ignored.contains(at)) {
            at = at.getParent();
            if (folders.contains(at)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
