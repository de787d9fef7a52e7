package dev.claims.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more tokens that patterns see as one: a word of the vocabulary, a number, a mark, or an expression found
 * earlier.
 */
final class Term {

    /**
     * A kind and what it is of that kind.
     *
     * @param value its number, as in month 5
     * @param constant the constant that it stands for, where it stands for one
     */
    record Sense(Kind kind, int value, @Nullable Enum<?> constant) {

        Sense(Kind kind, int value) {
            this(kind, value, null);
        }
    }

    private final String word;
    private final int literal;
    private final int first;
    private final int last;
    private final long kinds;
    private final List<Sense> senses;
    private final @Nullable Expression expression;

    private Term(String word, int literal, int first, int last, List<Sense> senses, @Nullable Expression expression) {
        this.word = word;
        this.literal = literal;
        this.first = first;
        this.last = last;
        this.senses = senses;
        this.expression = expression;
        this.kinds = kindsOf(senses);
    }

    static Term of(Lexeme lexeme, int first, int last, Sense... senses) {
        return of(lexeme, first, last, List.of(senses));
    }

    static Term of(Lexeme lexeme, int first, int last, List<Sense> senses) {
        return new Term(lexeme.word(), lexeme.literal(), first, last, senses, null);
    }

    static Term of(Expression expression) {
        Kind narrow = expression.grain().kind();
        Sense date = new Sense(Kind.DATE, 0);
        List<Sense> senses = narrow == null ? List.of(date) : List.of(date, new Sense(narrow, 0));
        return new Term("", 0, expression.first(), expression.last(), senses, expression);
    }

    /** The kinds of {@code senses}, a bit each. */
    static long kindsOf(List<Sense> senses) {
        long bits = 0;
        for (int i = 0; i < senses.size(); i++) {
            bits |= senses.get(i).kind().bit();
        }
        return bits;
    }

    /** The word in lower case, empty for an expression. */
    String word() {
        return word;
    }

    /** The number of the word in {@link Literals}, 0 where no pattern spells it. */
    int literal() {
        return literal;
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

    /** The constant that goes with {@code kind}, {@code null} where none does. */
    @Nullable
    Enum<?> constant(Kind kind) {
        for (Sense sense : senses) {
            if (sense.kind() == kind) {
                return sense.constant();
            }
        }
        return null;
    }

    @Nullable
    Expression expression() {
        return expression;
    }
}
