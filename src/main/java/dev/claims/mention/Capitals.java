package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Block;
import java.util.Arrays;

/** What an article's own use of capitals says: which words are common ones, and which blocks capitalise all words. */
final class Capitals {

    /** A block is a headline where this share of its longer words has a capital: in prose the verbs have none. */
    private static final double HEADLINE = 0.9;

    /** A block of as many words is none. */
    private static final int LONGEST = 40;

    /** More words without a capital than make a tenth of the longest headline. */
    private static final int SMALL_MAX = 4;

    private final Words words;

    /** How often the article writes a word without a capital, by its number in lower case. */
    private final int[] small;

    /** How often it gives the word a capital inside a sentence. */
    private final int[] capital;

    private final boolean[] surname;
    private final boolean[] headline;

    Capitals(Article article, Words words) {
        this.words = words;
        headline = new boolean[words.size()];
        small = new int[words.spellings()];
        capital = new int[words.spellings()];
        surname = new boolean[words.spellings()];
        int w = 0;
        for (Block block : article.blocks()) {
            int from = words.startingAfter(block.span().start(), w);
            w = words.startingAfter(block.span().end(), from);
            readBlock(from, w);
        }
    }

    private void readBlock(int from, int to) {
        if (to - from < LONGEST && isHeadline(from, to)) {
            Arrays.fill(headline, from, to, true);
            return;
        }
        for (int w = from; w < to; w++) {
            if (!words.isCapitalised(w)) {
                small[words.spelling(w)]++;
            } else if (!words.opensSentence(w) || opensFullName(w)) {
                capital[words.spelling(w)]++;
                readSurname(w);
            }
        }
    }

    private boolean isHeadline(int from, int to) {
        int all = 0;
        int capitals = 0;
        for (int w = from; w < to; w++) {
            if (words.isWord(w)
                    && !words.isNumber(w)
                    && words.end(w) - words.start(w) > 3
                    && !words.has(w, Vocabulary.BREAK)) {
                all++;
                capitals += words.isCapitalised(w) ? 1 : 0;
                if (all - capitals > SMALL_MAX) {
                    return false;
                }
            }
        }
        return all >= 4 && capitals >= HEADLINE * all;
    }

    /** Whether some full name of the article ends in the word: “Ada Every”, “Mr. Cuban”. */
    boolean isSurname(int w) {
        return surname[words.spelling(w)];
    }

    /** “Ada Brandt” at the start of a sentence. */
    private boolean opensFullName(int w) {
        return words.has(w, Vocabulary.FIRST_NAME)
                && !words.has(w, Vocabulary.CLOSED | Vocabulary.MODIFIER)
                && words.isCapitalised(w + 1)
                && !words.opensSentence(w + 1);
    }

    private void readSurname(int w) {
        if (!words.has(w - 1, Vocabulary.FIRST_NAME | Vocabulary.TITLE)) {
            return;
        }
        boolean named = words.has(w - 1, Vocabulary.FIRST_NAME) && !words.has(w - 1, Vocabulary.PLACE)
                || words.has(w - 1, Vocabulary.TITLE) && words.lower(w - 1).endsWith(".") && words.isCapitalised(w - 1);
        if (isRareSurname(w)) {
            surname[words.spelling(w)] = true;
            return;
        }
        boolean other = words.has(
                w,
                Vocabulary.ORGANISATION_NAME
                        | Vocabulary.PLACE_NAME
                        | Vocabulary.THING_NAME
                        | Vocabulary.CALENDAR
                        | Vocabulary.PREPOSITION
                        | Vocabulary.CONJUNCTION
                        | Vocabulary.PRONOUN
                        | Vocabulary.TITLE);
        if (named && !other && !words.opensSentence(w)) {
            surname[words.spelling(w)] = true;
        }
    }

    /** “Mrs May”, “Theresa May”. */
    boolean isNamedMonth(int w) {
        if (!words.has(w, Vocabulary.CALENDAR) || !words.isCapitalised(w)) {
            return false;
        }
        boolean isTitled = words.has(w - 1, Vocabulary.TITLE) && words.has(w - 1, Vocabulary.MALE | Vocabulary.FEMALE);
        boolean isGiven = words.has(w - 1, Vocabulary.FIRST_NAME)
                && !words.has(w - 1, Vocabulary.PLACE | Vocabulary.CALENDAR | Vocabulary.CLOSED);
        return (isTitled || isGiven) && words.isCapitalised(w - 1) && !words.isNumber(w + 1) && !words.opensSentence(w);
    }

    /** “Karl Bishop”, where no other word of the name follows. */
    private boolean isRareSurname(int w) {
        return isNamedMonth(w)
                || words.has(w, Vocabulary.TITLE)
                        && !words.has(w, Vocabulary.SUFFIX)
                        && words.has(w - 1, Vocabulary.FIRST_NAME)
                        && !words.has(w - 1, Vocabulary.PLACE | Vocabulary.TITLE)
                        && !words.isCapitalised(w + 1)
                        && !words.opensSentence(w);
    }

    /** Whether the word stands in a line that gives every word a capital. */
    boolean isHeadline(int w) {
        return headline[w];
    }

    /** Whether the body of the article uses the word of a headline as a name. */
    boolean isKnownName(int w) {
        return isNameElsewhere(w) || isSurname(w);
    }

    /** Whether the article writes the word without a capital as well, and more often than with one inside a sentence. */
    boolean isCommon(int w) {
        return small[words.spelling(w)] > capital[words.spelling(w)];
    }

    /** Whether the article gives the word a capital inside a sentence, and never leaves it out. */
    boolean isNameElsewhere(int w) {
        return small[words.spelling(w)] == 0 && capital[words.spelling(w)] > 0;
    }
}
