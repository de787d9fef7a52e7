package dev.claims.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * What lexicons say of words as a set of bits each. Asked for every word of a text, most of which it does not hold:
 * sixteen bits of a word's hash code then give the answer, from a table small enough to stay near the processor.
 * Immutable.
 */
public final class WordBits {

    private final int shift;
    private final short[] tags;
    private final String[] words;
    private final short[] kinds;
    private final long[] bits;

    /** The bits of each word. */
    public WordBits(Map<String, Long> bitsOf) {
        int size = Integer.highestOneBit(bitsOf.size() | 4) << 2;
        shift = Integer.numberOfLeadingZeros(size) + 1;
        tags = new short[size];
        words = new String[size];
        kinds = new short[size];
        // Few of the possible sets of bits occur: a number of two bytes tells which. (Sorted, not hashed: the hash
        // codes
        // of single bits meet in few places of a table.)
        bits = bitsOf.values().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray();
        bitsOf.forEach((word, classes) -> {
            int hash = hash(word);
            int at = hash >>> shift;
            while (tags[at] != 0) {
                at = (at + 1) & (tags.length - 1);
            }
            tags[at] = tag(hash);
            words[at] = word;
            kinds[at] = (short) Arrays.binarySearch(bits, classes);
        });
    }

    /** The bits of {@code word}, 0 for one that no lexicon holds. */
    public long of(String word) {
        int hash = hash(word);
        short tag = tag(hash);
        int at = hash >>> shift;
        while (tags[at] != 0) {
            if (tags[at] == tag && words[at].equals(word)) {
                return bits[kinds[at] & 0xFFFF];
            }
            at = (at + 1) & (tags.length - 1);
        }
        return 0;
    }

    private static int hash(String word) {
        return word.hashCode() * 0x9E3779B1;
    }

    /** The bits of {@code hash} that do not choose its place; never 0, which stands for an empty place. */
    private static short tag(int hash) {
        return (short) (hash | 1);
    }
}
