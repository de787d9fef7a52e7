package dev.claims.date;

import org.jspecify.annotations.Nullable;

/**
 * One or more tokens that patterns see as one: a word of the vocabulary, a number, a mark, or an expression found
 * earlier.
 */
final class Term {

    /** A kind and its number, as in month 5. */
    record Sense(Kind kind, int value) {}

    private final String word;
    private final int first;
    private final int last;
    private final long kinds;
    private final Sense[] senses;
    private final @Nullable Expression expression;

    private Term(String word, int first, int last, Sense[] senses, @Nullable Expression expression) {
        this.word = word;
        this.first = first;
        this.last = last;
        this.senses = senses;
        this.expression = expression;
        long bits = 0;
        for (Sense sense : senses) {
            bits |= sense.kind().bit();
        }
        this.kinds = bits;
    }

    static Term of(String word, int first, int last, Sense... senses) {
        return new Term(word, first, last, senses, null);
    }

    static Term of(Expression expression) {
        Kind narrow = expression.grain().kind();
        Sense date = new Sense(Kind.DATE, 0);
        Sense[] senses = narrow == null ? new Sense[] {date} : new Sense[] {date, new Sense(narrow, 0)};
        return new Term("", expression.first(), expression.last(), senses, expression);
    }

    /** The word in lower case, empty for an expression. */
    String word() {
        return word;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    long kinds() {
        return kinds;
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** The number that goes with {@code kind}. */
    int value(Kind kind) {
        for (Sense sense : senses) {
            if (sense.kind() == kind) {
                return sense.value();
            }
        }
        throw new IllegalArgumentException(word + " is no " + kind);
    }

    @Nullable
    Expression expression() {
        return expression;
    }
}
