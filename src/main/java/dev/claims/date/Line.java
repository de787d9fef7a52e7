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
    private long kinds;
    private long literals;

    /** The tokens {@code begin} to {@code end}, the last one excluded; no terms as yet. */
    Line(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.terms = new Term[end - begin];
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
        put(Term.of(expression));
    }

    /** Puts {@code term} where it begins. */
    void put(Term term) {
        terms[term.first() - begin] = term;
        kinds |= term.kinds();
        literals |= Literals.bit(term.literal());
    }

    /** The kinds of the terms that stand in it or stood, a bit each. */
    long kinds() {
        return kinds;
    }

    /** The bits of the words of those terms that patterns spell out. */
    long literals() {
        return literals;
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
