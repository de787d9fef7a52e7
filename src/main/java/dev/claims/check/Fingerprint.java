package dev.claims.check;

import dev.claims.article.Article;
import dev.claims.article.Tokens;
import info.debatty.java.lsh.MinHash;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an article's text is kept to find it again: half a kilobyte, however long the text.
 *
 * @param digest equal for texts that differ in blanks at most
 * @param signature MinHash of its runs of three words; {@code null} for a text too short to compare
 */
record Fingerprint(String digest, int @Nullable [] signature) {

    /** 24 bands of five: two texts that share 70% of their runs meet in a band with a chance of 99%. */
    static final int ROWS = 5;

    static final int SIZE = 24 * ROWS;

    /** A run of three changes with each word of it: 5% of words changed leave about 75% of the runs shared. */
    private static final int RUN = 3;

    /** Fewer words are a caption or a stub, of which many are alike. */
    private static final int FEWEST = 40;

    /** As many words as tell an article; the rest of a very long one is not compared. */
    private static final int MOST = 20_000;

    /** Keeps hash codes within what MinHash multiplies without overflow. */
    private static final int DICTIONARY = 1 << 20;

    static final MinHash HASH = new MinHash(SIZE, DICTIONARY, 17);

    static Fingerprint of(Article article) {
        return new Fingerprint(Digest.of(Subject.plain(article.text())), signature(article.tokens()));
    }

    private static int @Nullable [] signature(Tokens tokens) {
        Set<Integer> runs = new HashSet<>();
        int[] last = new int[RUN];
        int words = 0;
        for (int i = 0; i < tokens.size() && words < MOST; i++) {
            if (tokens.kind(i) != Tokens.Kind.OTHER) {
                last[words++ % RUN] = tokens.lower(i).hashCode();
                runs.add(hash(last, words));
            }
        }
        return words < FEWEST ? null : HASH.signature(runs);
    }

    /** Of the last words in their order. */
    private static int hash(int[] last, int next) {
        int hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = 31 * hash + last[(next + i) % RUN];
        }
        return Math.floorMod(hash * 0x9E3779B1, DICTIONARY);
    }
}
