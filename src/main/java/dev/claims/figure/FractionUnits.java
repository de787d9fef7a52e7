package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.TimeUnits;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fraction is a part of: a unit (“half an hour”, “1/16 of a pint”) or something named (“two-thirds of voters”). */
final class FractionUnits {

    private static final Set<String> HALVES_OF_ORDER = FigureWords.of("half-in-order");
    private static final Set<String> WHOLES = FigureWords.of("whole");

    private FractionUnits() {}

    static Reading read(
            Amount amount, Tokens tokens, Units units, Currencies currencies, Context context, int begin, int end) {
        int next = amount.last() + 1;
        boolean isHalf = tokens.lower(amount.last()).equals("half")
                || tokens.lower(amount.last()).equals("quarter");
        String before = amount.first() > begin ? tokens.lower(amount.first() - 1) : "";
        if (tokens.lower(amount.last()).equals("quarters") && HALVES_OF_ORDER.contains(before)) {
            TimeUnits.TimeUnit quarter = TimeUnits.of("quarter");
            NumberWords.Match count = NumberWords.at(tokens, amount.first());
            return count == null || quarter == null
                    ? Reading.none(next)
                    : Reading.of(new Draft(Amount.words(amount.first(), amount.last(), count.value()), "duration")
                            .of(Unit.of(quarter)));
        }
        if (isHalf && (HALVES_OF_ORDER.contains(before) || before.equals("the") || before.equals("and"))) {
            return Reading.none(next);
        }
        BigDecimal whole = scaleAfterOf(next, end, context);
        if (whole != null) {
            return scaled(amount.scaled(whole, next + 2), tokens, units, currencies, context, begin, end);
        }
        if (amount.scale() != null) {
            return scaled(amount, tokens, units, currencies, context, begin, end);
        }
        int at = next;
        boolean hyphen = at + 1 < end && tokens.is(at, '-') && tokens.isGlued(at);
        at = hyphen ? at + 1 : at;
        if (at + 1 < end && tokens.lower(at).equals("of")) {
            at++;
        }
        boolean hasArticle = at + 1 < end
                && (tokens.lower(at).equals("a")
                        || tokens.lower(at).equals("an")
                        || tokens.lower(at).equals("one")
                        || tokens.word(at).equals("1"));
        at = hasArticle ? at + 1 : at;
        Match<Currency> money = currencies.after(tokens, at, end);
        if (money != null && (hasArticle || at == next)) {
            return Reading.of(new Draft(amount, "fraction-of-unit")
                    .of(context.unitOf(money.meaning()))
                    .upTo(money.last()));
        }
        Match<Unit> unit = units.at(
                tokens, at, end, amount.first() == amount.last() || tokens.kind(amount.first()) == Tokens.Kind.DIGITS);
        boolean isPartOfUnit = hasArticle || at == next || hyphen;
        if (unit != null && isPartOfUnit && !isQuarterYear(amount, unit, tokens)) {
            boolean isPlaceInTime =
                    unit.meaning().kind() == Kind.DURATION && Durations.isAnchored(tokens, unit.last() + 1, end);
            Draft draft =
                    new Draft(amount, "fraction-of-unit").of(unit.meaning()).upTo(unit.last());
            return isPlaceInTime ? Reading.none(unit.last() + 1) : Reading.of(draft);
        }
        return multiple(amount, tokens, hyphen, isHalf, begin, end);
    }

    /** The scale of “of a million” at token {@code at}: “a quarter of a million”. */
    private static @Nullable BigDecimal scaleAfterOf(int at, int end, Context context) {
        Tokens tokens = context.tokens();
        boolean isOf = at + 2 < end
                && tokens.lower(at).equals("of")
                && (tokens.lower(at + 1).equals("a") || tokens.lower(at + 1).equals("one"));
        return isOf ? context.scaleWord(at + 2, end) : null;
    }

    /** “A quarter year” is three months only in theory: a quarter of the calendar is a date. */
    private static boolean isQuarterYear(Amount amount, Match<Unit> unit, Tokens tokens) {
        return tokens.lower(amount.last()).equals("quarter")
                && unit.meaning().kind() == Kind.DURATION
                && !tokens.lower(unit.first()).startsWith("hour")
                && !tokens.lower(unit.first()).startsWith("centur");
    }

    private static Reading scaled(
            Amount amount, Tokens tokens, Units units, Currencies currencies, Context context, int begin, int end) {
        int next = amount.last() + 1;
        Match<Currency> money = currencies.after(tokens, next, end);
        if (money != null) {
            return Reading.of(new Draft(amount, "currency-after-number")
                    .of(context.unitOf(money.meaning()))
                    .upTo(money.last()));
        }
        Match<Unit> unit = units.at(tokens, next, end, false);
        if (unit != null) {
            return Reading.of(
                    new Draft(amount, "unit-after-number").of(unit.meaning()).upTo(unit.last()));
        }
        boolean isPartitive =
                next + 1 < end && tokens.lower(next).equals("of") && Partitives.isDeterminer(tokens.lower(next + 1));
        NounPhrase.Head head = new NounPhrase(tokens).plural(isPartitive ? next + 2 : next, end);
        Draft draft = new Draft(amount, head == null ? "bare-number" : "counted-noun");
        if (head == null) {
            return Reading.of(draft);
        }
        Unit named = units.named(head.singular());
        Unit counted = new CountedUnits(context).unitOf(named, head, begin);
        TimeUnits.TimeUnit time = TimeUnits.of(head.singular());
        return Reading.of(draft.of(time == null ? counted : Unit.of(time)).upTo(head.last()));
    }

    private static Reading multiple(Amount amount, Tokens tokens, boolean hyphen, boolean isHalf, int begin, int end) {
        int next = amount.last() + 1;
        boolean isTied = hyphen
                || (amount.first() > begin && tokens.isGlued(amount.first()) && tokens.is(amount.first() - 1, '-'));
        if (hyphen
                && isHalf
                && next + 1 < tokens.size()
                && tokens.lower(next + 1).equals("point")) {
            return Reading.of(new Draft(amount, "fraction-of-unit")
                    .of(Unit.of(Kind.COUNT, "point"))
                    .upTo(next + 1));
        }
        if (isTied && isHalf) {
            return Reading.none(next);
        }
        boolean isQuarter = tokens.lower(amount.last()).equals("quarter");
        boolean isWhole = next >= end || tokens.kind(next) != Tokens.Kind.WORD || WHOLES.contains(tokens.lower(next));
        boolean isStated = isWhole
                || !isHalf
                || (!ClosedClass.endsNounPhrase(tokens.lower(next)) && Plurals.isPlural(tokens.word(next)));
        boolean isQuarterOfTime = isQuarter
                && next + 1 < end
                && tokens.lower(next).equals("of")
                && (tokens.kind(next + 1) == Tokens.Kind.DIGITS
                        || (tokens.lower(next + 1).equals("the")
                                && next + 2 < end
                                && TimeUnits.of(tokens.lower(next + 2)) != null));
        boolean isBareQuarter =
                isQuarter && (next >= end || !tokens.lower(next).equals("of")) && !byBefore(amount, tokens, begin);
        if (!isStated || isQuarterOfTime || isBareQuarter) {
            return Reading.none(next);
        }
        return Reading.of(new Draft(amount, "fraction").of(Unit.of(Kind.MULTIPLE, null)));
    }

    private static boolean byBefore(Amount amount, Tokens tokens, int begin) {
        if (amount.first() == begin) {
            return false;
        }
        String word = tokens.lower(amount.first() - 1);
        return word.equals("by")
                || word.equals("about")
                || word.equals("nearly")
                || word.equals("almost")
                || word.equals("than");
    }
}
