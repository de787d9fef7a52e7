package dev.claims.mention;

import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.PREPOSITION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Acronyms whose words the article holds: “the Northern Anglers Union”, later “the NAU”. */
final class Acronyms {

    private static final int LONGEST = 10;

    private static final int SHORTEST = 3;

    private static final long SMALL = PREPOSITION | CONJUNCTION | DETERMINER;

    private final String text;
    private final Words words;
    private final Set<String> acronyms = new HashSet<>();

    /** A bit for each first letter of an acronym. */
    private long letters;

    Acronyms(String text, Words words, Names names) {
        this.text = text;
        this.words = words;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int w = name.core();
            if (name.last() == w && words.isAllCapitals(w) && words.end(w) - words.start(w) <= LONGEST) {
                String acronym = words.lower(w).replace(".", "");
                acronyms.add(acronym);
                letters |= 1L << acronym.charAt(0);
            }
        }
    }

    /** Tells {@code registry} every acronym and the words that it stands for. */
    void read(Registry registry) {
        if (acronyms.isEmpty()) {
            return;
        }
        for (int w = 0; w < words.size(); w++) {
            if (words.isCapitalised(w) && canOpen(w) && !words.has(w, DETERMINER | PREPOSITION)) {
                readFrom(w, registry);
            }
        }
    }

    /** A conjunction need not be among the letters. */
    private boolean canOpen(int w) {
        return (letters & 1L << words.lower(w).charAt(0)) != 0 || words.has(w, CONJUNCTION);
    }

    /** Follows the capitals from word {@code first} on, with the small words and commas between them. */
    private void readFrom(int first, Registry registry) {
        int end = endOfRun(first);
        if (capitals(first, end) < SHORTEST) {
            return;
        }
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int w = first; w < end; w++) {
            if (words.is(w, ',')) {
                continue;
            }
            all.append(words.lower(w).charAt(0));
            if (words.has(w, SMALL)) {
                continue;
            }
            capitals.append(words.lower(w).charAt(0));
            if (capitals.length() < SHORTEST) {
                continue;
            }
            String acronym = acronyms.contains(capitals.toString()) ? capitals.toString() : all.toString();
            if (acronyms.contains(acronym)) {
                registry.alias(acronym, text.substring(words.start(first), words.end(w)), parts(first, w));
            }
        }
    }

    private int endOfRun(int first) {
        int limit = Math.min(words.size(), first + LONGEST);
        int w = first;
        while (w < limit
                && (words.has(w, SMALL) || words.isCapitalised(w) || words.is(w, ','))
                && !words.isAllCapitals(w)) {
            w++;
        }
        return w;
    }

    private int capitals(int first, int end) {
        int capitals = 0;
        for (int w = first; w < end; w++) {
            capitals += words.isWord(w) && !words.has(w, SMALL) ? 1 : 0;
        }
        return capitals;
    }

    private List<String> parts(int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (words.isWord(w)) {
                parts.add(NameReader.fold(words.lower(w)));
            }
        }
        return parts;
    }
}
