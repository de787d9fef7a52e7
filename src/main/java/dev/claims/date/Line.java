package dev.claims.date;

import dev.claims.article.Tokens;
import org.jspecify.annotations.Nullable;

/** The terms of one sentence: at each token the term that begins there, if any. */
final class Line {

    /** No expression has more tokens. */
    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final @Nullable Term[] terms;

    /** The tokens {@code begin} to {@code end}, the last one excluded. */
    Line(Tokens tokens, int begin, int end, @Nullable Term[] terms) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.terms = terms;
    }

    Tokens tokens() {
        return tokens;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** The term that begins at {@code token}, {@code null} where none does. */
    @Nullable
    Term at(int token) {
        return token < begin || token >= end ? null : terms[token - begin];
    }

    /** The expression that ends at {@code token}, {@code null} where none does. */
    @Nullable
    Term endingAt(int token) {
        for (int at = token; at >= begin && at > token - LONGEST; at--) {
            Term term = terms[at - begin];
            if (term != null) {
                return term.last() == token ? term : null;
            }
        }
        return null;
    }

    /** Makes one term of the tokens of {@code expression}. */
    void put(Expression expression) {
        for (int i = expression.first(); i <= expression.last(); i++) {
            terms[i - begin] = null;
        }
        terms[expression.first() - begin] = Term.of(expression);
    }

    /** The word at {@code token} in lower case; empty outside the sentence. */
    String word(int token) {
        return token < begin || token >= end ? "" : tokens.lower(token);
    }

    boolean isGlued(int token) {
        return token > begin && token < end && tokens.isGlued(token);
    }

    /** Whether {@code token} is a word with a capital. */
    boolean isCapitalised(int token) {
        return token >= begin && token < end && tokens.isCapitalised(token);
    }
}
