package dev.claims.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The visible entries of one folder, in an order that is the same on every machine: that of their paths by code point,
 * where a folder's name ends in the slash that its files' paths go on with.
 */
final class Folder {

    /** One entry; symbolic links stay links. */
    record Entry(Path path, String name, Kind kind) {

        /** What sets its place: {@code a-b.txt} comes before {@code a/c.txt} as {@code -} comes before {@code /}. */
        String key() {
            return kind == Kind.FOLDER ? name + "/" : name;
        }
    }

    enum Kind {
        FILE,
        FOLDER,
        LINK,
        /** A pipe, socket or device: opening one may wait for ever. */
        SPECIAL
    }

    private static final Comparator<Entry> ORDER = (a, b) -> byCodePoint(a.key(), b.key());

    private Folder() {}

    /** The entries of {@code folder} whose names do not start with a dot. */
    static Iterator<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = String.valueOf(path.getFileName());
                if (!name.startsWith(".")) {
                    entries.add(new Entry(path, name, kind(path)));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(ORDER);
        return entries.iterator();
    }

    /** What cannot be looked at counts as a file: reading it will say why. */
    private static Kind kind(Path path) {
        try {
            BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                return Kind.LINK;
            }
            if (is.isDirectory()) {
                return Kind.FOLDER;
            }
            return is.isOther() ? Kind.SPECIAL : Kind.FILE;
        } catch (IOException e) {
            return Kind.FILE;
        }
    }

    /** Order by code point, where {@link String#compareTo} has UTF-16 units and puts U+1F333 before U+FF01. */
    static int byCodePoint(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean comparable = Character.isSurrogate(x) == Character.isSurrogate(y);
                return comparable ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
