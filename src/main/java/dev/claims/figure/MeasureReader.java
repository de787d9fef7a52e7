package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit of measure, share or time; a clock time or a name’s letter is none. */
final class MeasureReader {

    private final Tokens tokens;
    private final AmountReader amounts;
    private final Units units;
    private final NameNumbers names;
    private final CalendarNumbers calendar;
    private final Durations durations;
    private final Context context;

    MeasureReader(Context context, AmountReader amounts, Units units, CalendarNumbers calendar, Durations durations) {
        this.context = context;
        this.tokens = context.tokens();
        this.amounts = amounts;
        this.units = units;
        this.names = context.names();
        this.calendar = calendar;
        this.durations = durations;
    }

    /** The reading with the unit at token {@code at}; {@code null} where there is none. */
    @Nullable
    Reading read(Amount amount, int at, int begin, int end) {
        if (!context.words().open(at, Openings.UNIT)) {
            return null;
        }
        Match<Unit> unit = units.at(tokens, at, end, amount.isDigits());
        if (unit != null && isPlaceName(amount, unit, begin)) {
            return Reading.none(unit.last() + 1);
        }
        return unit == null || isSecondHand(amount, unit) ? null : measured(amount, unit, begin, end);
    }

    /** “Nine Mile Creek”: a number word and a unit with capitals inside a sentence. */
    private boolean isPlaceName(Amount amount, Match<Unit> unit, int begin) {
        return amount.form() == Amount.Form.WORDS
                && unit.meaning().kind() == Kind.MEASURE
                && amount.first() > begin
                && tokens.kind(amount.first() - 1) == Tokens.Kind.WORD
                && tokens.isCapitalised(amount.first())
                && tokens.isCapitalised(unit.first())
                && !context.isTitleCase(begin);
    }

    /** A unit that a number only seems to have: “two second-half goals”, “one minute” of a name. */
    private boolean isSecondHand(Amount amount, Match<Unit> unit) {
        boolean isOrdinal =
                tokens.lower(unit.first()).equals("second") && !amount.is(1) && !tokens.is(unit.first() - 1, '-');
        return isOrdinal && amount.form() == Amount.Form.WORDS;
    }

    private Reading measured(Amount amount, Match<Unit> unit, int begin, int end) {
        Unit meaning = unit.meaning();
        if (meaning.kind() == Kind.DURATION) {
            if (isDateOrTitle(amount, unit, begin, end)) {
                return Reading.none(amount.last() + 1);
            }
            return durations.read(amount, unit, begin, end);
        }
        boolean isLetterOfName = isOnlyLetter(unit)
                && amount.isDigits()
                && meaning.kind() == Kind.MEASURE
                && names.holds(amount, begin, end, false, context);
        if (isLetterOfName || (isOnlyLetter(unit) && calendar.holds(amount, end, true))) {
            return Reading.none(unit.last() + 1);
        }
        Draft draft = new Draft(amount, meaning.kind() == Kind.PERCENT ? "percent" : "unit-after-number")
                .of(meaning)
                .upTo(unit.last());
        return Reading.of(FeetAndInches.join(draft, tokens, amounts, units, end));
    }

    /** “The 1988 second quarter”, “on 60 Minutes”. */
    private boolean isDateOrTitle(Amount amount, Match<Unit> unit, int begin, int end) {
        boolean isWordBehind = !tokens.isGlued(unit.first()) && !tokens.is(amount.last() + 1, '-');
        boolean isTitle =
                isWordBehind && tokens.isCapitalised(unit.first()) && amount.isDigits() && !context.isTitleCase(begin);
        return isTitle || (isWordBehind && amount.isPlainInteger() && calendar.holds(amount, end, false));
    }

    private boolean isOnlyLetter(Match<Unit> unit) {
        return unit.first() == unit.last() && tokens.end(unit.last()) - tokens.start(unit.last()) == 1;
    }
}
