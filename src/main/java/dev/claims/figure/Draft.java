package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure;
import dev.claims.claim.Figure.Bound;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure in the making: what the stages have found so far, in tokens of the article. */
final class Draft {

    final Amount amount;
    int first;
    int last;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal min;

    @Nullable
    BigDecimal max;

    @Nullable
    Unit unit;

    @Nullable
    Bound bound;

    @Nullable
    String per;

    /** The length in ISO 8601 where it is no plain number of units. */
    @Nullable
    String iso;

    boolean approximate;
    boolean age;
    String rule;

    Draft(Amount amount, String rule) {
        this.amount = amount;
        this.first = amount.first();
        this.last = amount.last();
        this.value = amount.value();
        this.min = amount.min();
        this.max = amount.max();
        this.rule = rule;
    }

    /** Whether it is not known yet what it counts. */
    boolean isBare() {
        return unit == null;
    }

    boolean is(Kind kind) {
        return unit != null && unit.kind() == kind;
    }

    /** Gives it a unit; the amount is multiplied by what the unit says. */
    Draft of(Unit newUnit) {
        unit = newUnit;
        value = times(value, newUnit.factor());
        min = times(min, newUnit.factor());
        max = times(max, newUnit.factor());
        return this;
    }

    Draft upTo(int token) {
        last = Math.max(last, token);
        return this;
    }

    Draft named(String newRule) {
        rule = newRule;
        return this;
    }

    void scale(BigDecimal factor) {
        value = times(value, factor);
        min = times(min, factor);
        max = times(max, factor);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null || factor.compareTo(BigDecimal.ONE) == 0 ? number : number.multiply(factor);
    }

    Figure toFigure(Tokens tokens) {
        Kind kind = unit == null ? Kind.COUNT : unit.kind();
        return new Figure(
                tokens.span(first, last),
                kind,
                plain(value),
                plain(min),
                plain(max),
                bound,
                approximate,
                unit == null ? null : unit.name(),
                iso == null ? iso() : iso,
                per,
                null,
                rule);
    }

    /** The length in ISO 8601 as the unit writes it. */
    @Nullable
    String iso() {
        if (unit == null || unit.time() == null) {
            return null;
        }
        if (value != null) {
            return unit.time().iso(value);
        }
        return unit.time().vagueIso();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
