package dev.claims.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * What lexicons say of words as a set of bits each. Asked for every word of a text, most of which it does not hold:
 * sixteen bits of a word's hash code then give the answer, from a table small enough to stay near the processor.
 * Immutable.
 */
public final class WordBits {

    /** Few of the possible sets of bits occur: so many bits of an entry tell which. */
    private static final int KIND = 12;

    private final int shift;
    private final short[] tags;

    /** Where the word of a place stands in {@link #letters}, and below that which set of bits it has. */
    private final int[] entries;

    /** The words one after the other, each behind its length: strings lie all over the memory, and are slow to reach. */
    private final char[] letters;

    private final long[] bits;

    /** The bits of each word. */
    public WordBits(Map<String, Long> bitsOf) {
        int size = Integer.highestOneBit(bitsOf.size() | 4) << 2;
        shift = Integer.numberOfLeadingZeros(size) + 1;
        tags = new short[size];
        entries = new int[size];
        // Sorted, not hashed: the hash codes of single bits meet in few places of a table.
        bits = bitsOf.values().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .distinct()
                .toArray();
        StringBuilder written = new StringBuilder(bitsOf.size() * 8);
        bitsOf.forEach((word, classes) -> {
            int hash = hash(word);
            int at = hash >>> shift;
            while (tags[at] != 0) {
                at = (at + 1) & (tags.length - 1);
            }
            tags[at] = tag(hash);
            entries[at] = written.length() << KIND | Arrays.binarySearch(bits, classes);
            written.append((char) word.length()).append(word);
        });
        if (bits.length > 1 << KIND || written.length() > 1 << (Integer.SIZE - KIND)) {
            throw new IllegalArgumentException("too many words: " + bitsOf.size());
        }
        letters = new char[written.length()];
        written.getChars(0, letters.length, letters, 0);
    }

    /** The bits of {@code word}, 0 for one that no lexicon holds. */
    public long of(String word) {
        int hash = hash(word);
        short tag = tag(hash);
        int at = hash >>> shift;
        while (tags[at] != 0) {
            if (tags[at] == tag && isAt(entries[at] >>> KIND, word)) {
                return bits[entries[at] & ((1 << KIND) - 1)];
            }
            at = (at + 1) & (tags.length - 1);
        }
        return 0;
    }

    private boolean isAt(int start, String word) {
        int length = word.length();
        if (letters[start] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + 1 + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String word) {
        return word.hashCode() * 0x9E3779B1;
    }

    /** The bits of {@code hash} that do not choose its place; never 0, which stands for an empty place. */
    private static short tag(int hash) {
        return (short) (hash | 1);
    }
}
