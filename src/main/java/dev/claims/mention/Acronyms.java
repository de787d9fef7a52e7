package dev.claims.mention;

import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.PREPOSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Acronyms that the article explains: “the Northern Anglers Union (NAU)”. */
final class Acronyms {

    private static final int LONGEST = 14;

    private final String text;
    private final Words words;
    private final Names names;

    Acronyms(String text, Words words, Names names) {
        this.text = text;
        this.words = words;
        this.names = names;
    }

    /** Tells {@code registry} every acronym in brackets and the words that it stands for. */
    void read(Registry registry) {
        for (Name name : names.all()) {
            int w = name.first();
            if (name.last() == w && words.isAllCapitals(w) && words.is(w - 1, '(') && words.is(w + 1, ')')) {
                explain(w, registry);
            }
        }
    }

    private void explain(int acronym, Registry registry) {
        String letters = words.lower(acronym).replace(".", "").toUpperCase(Locale.ROOT);
        int letter = letters.length() - 1;
        int first = -1;
        for (int w = acronym - 2; w >= Math.max(0, acronym - LONGEST) && letter >= 0; w--) {
            if (!words.isWord(w) && !words.is(w, ',')) {
                return;
            }
            if (words.isCapitalised(w) && initial(w) == letters.charAt(letter)) {
                letter--;
                first = w;
            } else if (words.isWord(w)
                    && !words.has(w, PREPOSITION | CONJUNCTION | DETERMINER)
                    && !words.isCapitalised(w)) {
                return;
            } else if (words.isWord(w)
                    && !words.isCapitalised(w)
                    && initial(w) == letters.charAt(letter)
                    && letter > 0
                    && letter < letters.length() - 1
                    && isLetterKept(w, letters, letter)) {
                letter--;
            }
        }
        if (letter >= 0 || first < 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int w = first; w < acronym - 1; w++) {
            if (words.isWord(w)) {
                parts.add(Registry.fold(words.lower(w)));
            }
        }
        registry.alias(words.lower(acronym), text.substring(words.start(first), words.end(acronym - 2)), parts);
    }

    /** Whether a small word gives its letter: the word before it must not give the same one. */
    private boolean isLetterKept(int w, String letters, int letter) {
        return !(words.isCapitalised(w - 1) && initial(w - 1) == letters.charAt(letter));
    }

    private char initial(int w) {
        return Character.toUpperCase(words.lower(w).charAt(0));
    }
}
