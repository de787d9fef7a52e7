package dev.claims.lexicon;

import java.util.Map;

/**
 * What lexicons say of words as a set of bits each. Asked for every word of a text, most of which it does not hold: a
 * word's hash code alone then gives the answer, from a table small enough to stay near the processor. Immutable.
 */
public final class WordBits {

    private final int[] hashes;
    private final String[] words;
    private final long[] bits;

    /** The bits of each word. */
    public WordBits(Map<String, Long> bitsOf) {
        int size = Integer.highestOneBit(bitsOf.size() | 4) << 2;
        hashes = new int[size];
        words = new String[size];
        bits = new long[size];
        bitsOf.forEach((word, classes) -> {
            int hash = hash(word);
            int at = placeOf(hash);
            while (hashes[at] != 0) {
                at = (at + 1) & (hashes.length - 1);
            }
            hashes[at] = hash;
            words[at] = word;
            bits[at] = classes;
        });
    }

    /** The bits of {@code word}, 0 for one that no lexicon holds. */
    public long of(String word) {
        int hash = hash(word);
        int at = placeOf(hash);
        while (hashes[at] != 0) {
            if (hashes[at] == hash && words[at].equals(word)) {
                return bits[at];
            }
            at = (at + 1) & (hashes.length - 1);
        }
        return 0;
    }

    /** Never 0, which stands for an empty place. */
    private static int hash(String word) {
        int hash = word.hashCode();
        return hash == 0 ? 1 : hash;
    }

    private int placeOf(int hash) {
        return (hash ^ (hash >>> 15)) * 0x9E3779B1 >>> (Integer.numberOfLeadingZeros(hashes.length) + 1);
    }
}
