package dev.claims.mention;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of an article by the words that they cover. */
final class Names {

    private final List<Name> all;
    private final int[] atWord;

    Names(List<Name> all, int words) {
        this.all = List.copyOf(all);
        atWord = new int[words];
        Arrays.fill(atWord, -1);
        for (int i = 0; i < all.size(); i++) {
            Arrays.fill(atWord, all.get(i).first(), all.get(i).last() + 1, i);
        }
    }

    List<Name> all() {
        return all;
    }

    /** The number of the name that covers {@code word}, -1 for none. */
    int indexAt(int word) {
        return word < 0 || word >= atWord.length ? -1 : atWord[word];
    }

    /** The name that covers {@code word}. */
    @Nullable
    Name at(int word) {
        int index = indexAt(word);
        return index < 0 ? null : all.get(index);
    }

    /** The name whose first word {@code word} is. */
    @Nullable
    Name startingAt(int word) {
        Name name = at(word);
        return name != null && name.first() == word ? name : null;
    }
}
