package dev.claims.date;

import dev.claims.article.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The terms that fill a pattern, and what stands around them. */
final class Match {

    private final Line line;
    private final @Nullable Term[] filled;
    private final int elements;
    private final int first;
    private final int last;

    Match(Line line, @Nullable Term[] filled, int elements, int first, int last) {
        this.line = line;
        this.filled = filled;
        this.elements = elements;
        this.first = first;
        this.last = last;
    }

    /** First token. */
    int first() {
        return first;
    }

    /** Last token. */
    int last() {
        return last;
    }

    Line line() {
        return line;
    }

    Tokens tokens() {
        return line.tokens();
    }

    boolean has(Kind kind) {
        return term(kind, 0) != null;
    }

    /** The number of the first term of {@code kind}. */
    int value(Kind kind) {
        return value(kind, 0);
    }

    /** The number of the {@code nth} term of {@code kind}, from 0. */
    int value(Kind kind, int nth) {
        Term term = term(kind, nth);
        if (term == null) {
            throw new IllegalArgumentException("no " + kind);
        }
        return term.value(kind);
    }

    /** The constant that the first term of {@code kind} stands for. */
    <E extends Enum<E>> E constant(Kind kind, Class<E> type) {
        Term term = term(kind, 0);
        if (term == null) {
            throw new IllegalArgumentException("no " + kind);
        }
        return type.cast(Objects.requireNonNull(term.constant(kind)));
    }

    /** How many: the number, or 1 for “a”. */
    int amount() {
        return has(Kind.NUMBER) ? value(Kind.NUMBER) : 1;
    }

    /** The unit, singular or plural. */
    Grain unit() {
        return constant(has(Kind.UNITS) ? Kind.UNITS : Kind.UNIT, Grain.class);
    }

    /** The {@code nth} term that can be {@code kind}, {@code null} where there are fewer. */
    @Nullable
    Term term(Kind kind, int nth) {
        int seen = 0;
        for (int i = 0; i < elements; i++) {
            Term term = filled[i];
            if (term != null && term.is(kind) && seen++ == nth) {
                return term;
            }
        }
        return null;
    }

    /** The {@code nth} expression inside. */
    Expression date(int nth) {
        Term term = term(Kind.DATE, nth);
        if (term == null || term.expression() == null) {
            throw new IllegalArgumentException("no expression");
        }
        return term.expression();
    }

    /** Whether one of the terms is the word {@code word}. */
    boolean has(String word) {
        for (int i = 0; i < elements; i++) {
            Term term = filled[i];
            if (term != null && term.word().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word {@code distance} tokens before the match, in lower case; empty where the sentence begins. */
    String before(int distance) {
        return line.word(first - distance);
    }

    /** The word {@code distance} tokens after the match, in lower case; empty where the sentence ends. */
    String after(int distance) {
        return line.word(last + distance);
    }
}
