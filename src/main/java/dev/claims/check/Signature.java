package dev.claims.check;

import dev.claims.article.Tokens;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The MinHash of an article's runs of words: half a kilobyte that tells how alike two articles are. */
final class Signature {

    /** 24 bands of five: two texts that share 70% of their runs meet in a band with a chance of 99%. */
    private static final int ROWS = 5;

    private static final int SIZE = 24 * ROWS;

    /** A run of three changes with each word of it: 5% of words changed leave about 75% of the runs shared. */
    private static final int RUN = 3;

    /** Fewer words are a caption or a stub, of which many are alike. */
    private static final int FEWEST = 40;

    /** As many words as tell an article; the rest of a very long one is not compared. */
    private static final int MOST = 20_000;

    /** How many runs are told apart; more would overflow what MinHash multiplies. */
    private static final int DICTIONARY = 1 << 20;

    /** 2^32 divided by the golden ratio: spreads the hash codes of words, which share their high bits. */
    private static final int SPREAD = 0x9E3779B1;

    private static final MinHash HASH = new MinHash(SIZE, DICTIONARY, 17);

    private final int[] values;

    private Signature(int[] values) {
        this.values = values;
    }

    /** {@code null} for a text too short to compare. */
    static @Nullable Signature of(Tokens tokens) {
        Set<Integer> runs = new HashSet<>();
        int[] last = new int[RUN];
        int words = 0;
        for (int i = 0; i < tokens.size() && words < MOST; i++) {
            if (tokens.kind(i) != Tokens.Kind.OTHER) {
                last[words++ % RUN] = tokens.lower(i).hashCode();
                runs.add(hash(last, words));
            }
        }
        return words < FEWEST ? null : new Signature(HASH.signature(runs));
    }

    /** Of the last words in their order. */
    private static int hash(int[] last, int next) {
        int hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = 31 * hash + last[(next + i) % RUN];
        }
        return Math.floorMod(hash * SPREAD, DICTIONARY);
    }

    /** The share of runs that the two have in common, estimated to about 0.04. */
    double likeness(Signature other) {
        return HASH.similarity(values, other.values);
    }

    /** Numbers of which articles that are alike have one in common. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int start = 0; start < SIZE; start += ROWS) {
            int hash = Arrays.hashCode(Arrays.copyOfRange(values, start, start + ROWS));
            bands.add(((long) start << 32) | (hash & 0xFFFFFFFFL));
        }
        return bands;
    }
}
