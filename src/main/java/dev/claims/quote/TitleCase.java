package dev.claims.quote;

import dev.claims.article.Tokens;

/** Tells headlines in title case, where a cue may have a capital: “Mayor Says Bridge Will Open”. */
final class TitleCase {

    /** Of the words of four letters or more, this share must be capitalised, and there must be so many. */
    private static final double SHARE = 0.8;

    private static final int LEAST = 3;
    private static final int LONG_WORD = 4;

    private final Reading reading;
    private final Tokens tokens;
    private int known = -1;
    private boolean isTitle;

    TitleCase(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Whether the sentence that starts at token {@code start} is in title case. */
    boolean isTitleCase(int start) {
        if (known != start) {
            known = start;
            isTitle = count(start);
        }
        return isTitle;
    }

    private boolean count(int start) {
        int end = reading.end(reading.sentenceOf(start));
        int words = 0;
        int capitals = 0;
        for (int t = start + 1; t < end; t++) {
            if (!reading.isMarked(t)
                    && tokens.kind(t) == Tokens.Kind.WORD
                    && tokens.word(t).length() >= LONG_WORD) {
                words++;
                capitals += tokens.isCapitalised(t) ? 1 : 0;
            }
        }
        return words >= LEAST && capitals >= SHARE * words;
    }
}
