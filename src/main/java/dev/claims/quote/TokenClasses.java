package dev.claims.quote;

import dev.claims.article.Tokens;
import org.jspecify.annotations.Nullable;

/** What {@link Vocabulary} says of each token of an article; each spelling is looked up once. */
final class TokenClasses {

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final long[] classes;
    private final Cues.Word[] @Nullable [] cues;

    TokenClasses(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.classes = new long[tokens.size()];
        this.cues = new Cues.Word[tokens.size()][];
        for (int t = 0; t < classes.length; t++) {
            int alike = tokens.firstAlike(t);
            classes[t] = alike < t ? classes[alike] : formOf(t) | vocabulary.of(tokens.lower(t));
        }
    }

    private long formOf(int token) {
        long capital = tokens.isCapitalised(token) ? Vocabulary.CAPITALISED : 0;
        return switch (tokens.kind(token)) {
            case WORD -> Vocabulary.LETTERS | capital;
            case DIGITS -> Vocabulary.DIGITS;
            case OTHER -> 0;
        };
    }

    /** Has {@code first..after} stand in quotation marks. */
    void mark(int first, int after) {
        for (int t = first; t < after; t++) {
            classes[t] |= Vocabulary.MARKED;
        }
    }

    /** All that holds of {@code token}. */
    long of(int token) {
        return classes[token];
    }

    /** Whether any of {@code wanted} holds of {@code token}; none does outside the article. */
    boolean isAny(int token, long wanted) {
        return token >= 0 && token < classes.length && (classes[token] & wanted) != 0;
    }

    /** The verb that {@code token} is a form of when {@code next} follows it. */
    Cues.@Nullable Word cue(int token, String next) {
        if (!isAny(token, Vocabulary.CUE)) {
            return null;
        }
        int alike = tokens.firstAlike(token);
        Cues.Word[] known = cues[alike];
        if (known == null) {
            known = vocabulary.cues().of(tokens.lower(token));
            cues[alike] = known;
        }
        return Cues.chosen(known, next);
    }
}
