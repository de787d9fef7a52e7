package dev.claims.mention;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of an article by the words that they cover. */
final class Names {

    private final Name[] all;

    /** The number of the name that covers each word, and one; 0 for none. */
    private final int[] atWord;

    Names(List<Name> found, int words) {
        all = found.toArray(Name[]::new);
        atWord = new int[words];
        for (int i = 0; i < all.length; i++) {
            Arrays.fill(atWord, all[i].first(), all[i].last() + 1, i + 1);
        }
    }

    int size() {
        return all.length;
    }

    /** The name of that number: they are numbered in order. */
    Name get(int index) {
        return all[index];
    }

    /** The number of the name that covers {@code word}, -1 for none. */
    int indexAt(int word) {
        return word < 0 || word >= atWord.length ? -1 : atWord[word] - 1;
    }

    /** The name that covers {@code word}. */
    @Nullable
    Name at(int word) {
        int index = indexAt(word);
        return index < 0 ? null : all[index];
    }

    /** The name whose first word {@code word} is. */
    @Nullable
    Name startingAt(int word) {
        return startsAt(word) ? at(word) : null;
    }

    boolean startsAt(int word) {
        int index = indexAt(word);
        return index >= 0 && all[index].first() == word;
    }
}
