package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import java.math.BigDecimal;
import java.math.MathContext;

/** “5 feet and 2 inches” is one height: the inches are added as parts of a foot. */
final class FeetAndInches {

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);

    private FeetAndInches() {}

    static Draft join(Draft feet, Tokens tokens, AmountReader amounts, Units units, int end) {
        if (feet.unit == null || !"ft".equals(feet.unit.name()) || feet.value == null) {
            return feet;
        }
        int at = feet.last + 1;
        boolean joint = at < end && (tokens.lower(at).equals("and") || tokens.is(at, ','));
        at = joint ? at + 1 : at;
        if (at >= end || Starters.at(tokens, at) != Starters.Start.NUMBER) {
            return feet;
        }
        Amount inches = amounts.at(at, end, false);
        if (inches == null || inches.value() == null) {
            return feet;
        }
        Match<Unit> unit = units.at(tokens, inches.last() + 1, end, inches.isDigits());
        if (unit == null
                || !"in".equals(unit.meaning().name())
                || inches.value().compareTo(INCHES) >= 0) {
            return feet;
        }
        feet.value = feet.value.add(inches.value().divide(INCHES, MathContext.DECIMAL64));
        return feet.upTo(unit.last()).named("feet-and-inches");
    }
}
