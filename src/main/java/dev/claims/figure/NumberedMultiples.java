package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what makes a number a multiple: “16x”, “10-fold”, “three times as many”, “two orders of magnitude”. */
final class NumberedMultiples {

    private static final Set<String> MULTIPLIED = FigureWords.of("multiplied");

    private final Tokens tokens;

    NumberedMultiples(Tokens tokens) {
        this.tokens = tokens;
    }

    /** “16x”, “4×”, “three times as many”, “10-fold”. */
    @Nullable
    Reading read(Amount amount, int next, int end) {
        if (next >= end) {
            return null;
        }
        boolean isX = amount.isDigits()
                && tokens.isGlued(next)
                && (tokens.is(next, 'x') || tokens.is(next, 'X') || tokens.is(next, '×'));
        if (isX && !(next + 1 < end && tokens.isGlued(next + 1) && tokens.kind(next + 1) == Tokens.Kind.DIGITS)) {
            return Reading.of(new Draft(amount, "multiple-sign")
                    .of(Unit.of(Kind.MULTIPLE, null))
                    .upTo(next));
        }
        int word = tokens.is(next, '-') && next + 1 < end ? next + 1 : next;
        String lower = tokens.lower(word);
        if (lower.equals("fold")) {
            return Reading.of(new Draft(amount, "multiple-fold")
                    .of(Unit.of(Kind.MULTIPLE, null))
                    .upTo(word));
        }
        boolean compares = lower.equals("times")
                && word == next
                && word + 1 < end
                && (MultipleReader.compares(tokens, word + 1, end) || MULTIPLIED.contains(tokens.lower(word + 1)));
        if (compares) {
            return Reading.of(new Draft(amount, "multiple-times")
                    .of(Unit.of(Kind.MULTIPLE, null))
                    .upTo(word));
        }
        return magnitude(amount, word, end);
    }

    private @Nullable Reading magnitude(Amount amount, int at, int end) {
        boolean isOrder = at < end
                && (tokens.lower(at).equals("orders") || tokens.lower(at).equals("order"));
        for (int i = at; isOrder && i < Math.min(end, at + 5); i++) {
            if (tokens.lower(i).equals("magnitude")
                    && amount.value() != null
                    && amount.value().compareTo(BigDecimal.valueOf(30)) < 0) {
                Draft draft = new Draft(amount, "multiple-orders-of-magnitude")
                        .of(Unit.of(Kind.MULTIPLE, null))
                        .upTo(i);
                draft.value = BigDecimal.ONE.scaleByPowerOfTen(amount.value().intValue());
                return Reading.of(draft);
            }
        }
        return null;
    }
}
