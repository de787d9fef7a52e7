package dev.claims.check;

import dev.claims.article.Span;
import java.util.Arrays;

/** Turns offsets into a text into lines and columns, both from 1, columns in UTF-16 units. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        int[] found = new int[16];
        int size = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = end + 1;
        }
        starts = Arrays.copyOf(found, size);
    }

    Region region(Span span) {
        int line = line(span.start());
        int endLine = line(Math.max(span.start(), span.end() - 1));
        return new Region(line, span.start() - starts[line - 1] + 1, endLine, span.end() - starts[endLine - 1] + 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
