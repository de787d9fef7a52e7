package dev.claims.mention;

import dev.claims.article.Tokens;
import java.util.Locale;

/**
 * What the spelling of each word of an article tells: its lower case, what the lexicons say of it, and how it is
 * written. Words that are spelled alike are read once.
 */
final class Spellings {

    /** Letters or digits. */
    static final long WORD = 1L << 56;

    static final long NUMBER = 1L << 57;

    /** Written as a name is. */
    static final long CAPITALISED = 1L << 58;

    /** Two or more capitals and no small letter. */
    static final long ALL_CAPITALS = 1L << 59;

    /** Ending in capitals and an s: “LLMs”. */
    static final long PLURAL_ACRONYM = 1L << 60;

    /** A word of one token. */
    static final long PLAIN = 1L << 61;

    /** “'s”, or an apostrophe that may be the possessive of a plural. */
    static final long GENITIVE = 1L << 62;

    private final String text;
    private final Tokens tokens;
    private final int[] first;
    private final int[] last;
    private final int[] number;
    private final long[] bits;
    private final String[] lower;
    private int count;

    /** The words whose first and last tokens are {@code first} and {@code last}; {@code ofToken} is the way back. */
    Spellings(String text, Tokens tokens, int size, int[] first, int[] last, int[] ofToken) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        lower = new String[size];
        number = new int[size];
        bits = new long[size];
        read(size, ofToken);
    }

    private void read(int size, int[] ofToken) {
        int[] seen = new int[Integer.highestOneBit(size | 8) << 1];
        for (int w = 0; w < size; w++) {
            int same = isJoined(w) ? w : ofToken[tokens.firstAlike(first[w])];
            if (same < w && !isJoined(same)) {
                number[w] = number[same];
                bits[w] = bits[same];
                continue;
            }
            String folded = folded(w);
            number[w] = numberOf(folded, seen);
            if (tokens.kind(first[w]) != Tokens.Kind.OTHER) {
                bits[w] = ofWord(w, folded);
            } else if (Joins.isApostrophe(tokens, first[w])) {
                bits[w] = GENITIVE;
            }
        }
    }

    /** By open addressing with the hash code of the lower case: 0 is a free place, else a number and one. */
    private int numberOf(String folded, int[] seen) {
        int hash = folded.hashCode();
        // Spread as HashMap does, since the low bits choose the place.
        int place = (hash ^ (hash >>> 16) ^ (hash >>> 7)) & (seen.length - 1);
        while (seen[place] != 0) {
            if (lower[seen[place] - 1].equals(folded)) {
                return seen[place] - 1;
            }
            place = (place + 1) & (seen.length - 1);
        }
        lower[count] = folded;
        seen[place] = ++count;
        return count - 1;
    }

    private boolean isJoined(int w) {
        return first[w] < last[w];
    }

    private String folded(int w) {
        if (!isJoined(w)) {
            return tokens.lower(first[w]);
        }
        if (tokens.kind(first[w]) == Tokens.Kind.OTHER) {
            return "'s";
        }
        return text.substring(tokens.start(first[w]), tokens.end(last[w]))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private long ofWord(int w, String lower) {
        long kind = tokens.kind(first[w]) == Tokens.Kind.DIGITS ? WORD | NUMBER : WORD;
        kind |= isJoined(w) ? 0 : PLAIN;
        kind |= isPluralAcronym(last[w]) ? PLURAL_ACRONYM : 0;
        if (!isCapitalised(w)) {
            return kind | known(w, lower, false);
        }
        return kind | known(w, lower, true) | (isAllCapitals(w) ? CAPITALISED | ALL_CAPITALS : CAPITALISED);
    }

    /** What the lexicons say of a word that is written so. */
    private long known(int w, String lower, boolean isCapitalised) {
        Vocabulary vocabulary = Vocabulary.english();
        if (isJoined(w)) {
            long known = ofJoined(lower, vocabulary);
            return isCapitalised ? known : known & ~Vocabulary.NAMING;
        }
        return vocabulary.of(lower, isCapitalised);
    }

    /** Of an abbreviation without its full stop, of a compound by its last part. */
    private static long ofJoined(String word, Vocabulary vocabulary) {
        long known = vocabulary.of(word);
        if ((known & Vocabulary.ANY) == 0 && word.endsWith(".")) {
            known |= vocabulary.of(word.substring(0, word.length() - 1)) & ~Vocabulary.EXACT;
        }
        if ((known & Vocabulary.ANY) == 0 && word.indexOf('-') > 0) {
            known |= vocabulary.of(word.substring(word.lastIndexOf('-') + 1)) & Vocabulary.SOURCE;
        }
        return known;
    }

    private boolean isCapitalised(int w) {
        if (tokens.isCapitalised(first[w])) {
            return true;
        }
        if (!isJoined(w)) {
            int second = tokens.start(first[w]) + 1;
            return second < tokens.end(first[w]) && isUpper(text.charAt(second));
        }
        boolean prefix = tokens.end(first[w]) - tokens.start(first[w]) <= 2
                && Vocabulary.english().isParticle(tokens.lower(first[w]));
        return prefix && tokens.isCapitalised(first[w] + 2 <= last[w] ? first[w] + 2 : last[w]);
    }

    private boolean isAllCapitals(int w) {
        if (tokens.end(last[w]) - tokens.start(first[w]) < 2) {
            return false;
        }
        for (int t = first[w]; t <= last[w]; t++) {
            if (tokens.kind(t) == Tokens.Kind.WORD && holdsSmall(tokens.start(t), tokens.end(t))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPluralAcronym(int token) {
        int s = tokens.end(token) - 1;
        return s - tokens.start(token) >= 2 && text.charAt(s) == 's' && !holdsSmall(tokens.start(token), s);
    }

    private boolean holdsSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nearly every letter is a small one of ASCII, and Java's own test is long. */
    private static boolean isUpper(char c) {
        return (c < 'a' || c > 'z') && Character.isUpperCase(c);
    }

    /** How many words differ in lower case. */
    int count() {
        return count;
    }

    /** Those in lower case, with straight apostrophes, by their number. */
    String[] lower() {
        return lower;
    }

    /** The number of each word in lower case. */
    int[] number() {
        return number;
    }

    /** The bits of {@link Vocabulary} that hold of each word as it is written, and those of this class. */
    long[] bits() {
        return bits;
    }
}
