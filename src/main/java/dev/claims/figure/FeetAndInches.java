package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** “5 feet and 2 inches”, “6-foot-2”, “6'3"” are one height: the inches are added as parts of a foot. */
final class FeetAndInches {

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);

    private FeetAndInches() {}

    static Draft join(Draft feet, Tokens tokens, AmountReader amounts, Units units, int end) {
        if (feet.unit == null || !"ft".equals(feet.unit.name()) || feet.value == null) {
            return feet;
        }
        int at = feet.last + 1;
        boolean hyphen = at < end && tokens.is(at, '-') && tokens.isGlued(at);
        boolean joint = at < end && (tokens.lower(at).equals("and") || tokens.is(at, ','));
        at = joint || hyphen ? at + 1 : at;
        if (at >= end || Starters.at(tokens, at) != Starters.Start.NUMBER) {
            return feet;
        }
        Amount inches = amounts.at(at, end, false);
        if (inches == null || inches.value() == null || inches.value().compareTo(INCHES) >= 0) {
            return feet;
        }
        int next = inches.last() + 1;
        int name = next < end && tokens.is(next, '-') ? next + 1 : next;
        Match<Unit> unit = units.at(tokens, name, end, inches.isDigits());
        if (unit != null && "in".equals(unit.meaning().name())) {
            return added(feet, inches.value(), unit.last());
        }
        boolean isBare = !joint && inches.isPlainInteger() && unit == null && (hyphen || endsPhrase(tokens, next, end));
        return isBare ? added(feet, inches.value(), inches.last()) : feet;
    }

    /** “6'3"”, “6′ 3″”: the height whose feet are {@code amount}; {@code null} where no marks say so. */
    static @Nullable Draft marked(Amount amount, Tokens tokens, int end) {
        int mark = amount.last() + 1;
        boolean isFoot = mark + 1 < end
                && amount.isPlainInteger()
                && tokens.isGlued(mark)
                && (tokens.is(mark, '\'') || tokens.is(mark, '’') || tokens.is(mark, '′'))
                && tokens.kind(mark + 1) == Tokens.Kind.DIGITS
                && tokens.end(mark + 1) - tokens.start(mark + 1) <= 2;
        if (!isFoot || amount.value() == null) {
            return null;
        }
        BigDecimal inches = new BigDecimal(AsciiDigits.of(tokens.word(mark + 1)));
        int close = mark + 2;
        boolean isInch = close < end
                && tokens.isGlued(close)
                && (tokens.is(close, '"') || tokens.is(close, '”') || tokens.is(close, '″') || tokens.is(close, '’'));
        boolean isHeight = amount.value().compareTo(BigDecimal.TEN) < 0 && inches.compareTo(INCHES) < 0;
        if (!isHeight || !isInch) {
            return null;
        }
        Draft feet = new Draft(amount, "feet-and-inches").of(Unit.of(dev.claims.claim.Figure.Kind.MEASURE, "ft"));
        return added(feet, inches, close);
    }

    private static boolean endsPhrase(Tokens tokens, int at, int end) {
        return at >= end || tokens.kind(at) == Tokens.Kind.OTHER || ClosedClass.endsNounPhrase(tokens.lower(at));
    }

    private static Draft added(Draft feet, BigDecimal inches, int last) {
        if (feet.value != null) {
            feet.value = feet.value.add(inches.divide(INCHES, MathContext.DECIMAL64));
        }
        return feet.upTo(last).named("feet-and-inches");
    }
}
