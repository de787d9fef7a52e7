package dev.claims.text;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.article.Tokens.Kind;
import java.util.Arrays;

/**
 * Where the signs of a text stand: what is neither letter nor digit nor blank. Marks, stops and brackets are looked for
 * among them, a few in a hundred characters, and not in the whole text each.
 */
final class Signs {

    private final int[] offsets;

    private Signs(int[] offsets) {
        this.offsets = offsets;
    }

    /** The signs of the text that {@code tokens} cut up. */
    static Signs of(Tokens tokens) {
        int[] offsets = new int[tokens.size()];
        int size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.OTHER) {
                offsets[size++] = tokens.start(i);
            }
        }
        return new Signs(Arrays.copyOf(offsets, size));
    }

    /** The offsets of those in {@code span}, in order. */
    int[] in(Span span) {
        return Arrays.copyOfRange(offsets, from(span.start()), from(span.end()));
    }

    private int from(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }
}
