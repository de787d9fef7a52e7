package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.TimeUnits;
import org.jspecify.annotations.Nullable;

/** Reads one number and what it counts. Names, dates and other numbers that are no figures are read past. */
final class QuantityReader {

    private final Tokens tokens;
    private final AmountReader amounts;
    private final Currencies currencies;
    private final Units units;
    private final NounPhrase nouns;
    private final NameNumbers names;
    private final Durations durations;
    private final MoneyReader money;
    private final NumberedMultiples multiples;
    private final MeasureReader measures;
    private final CountReader counts;
    private final OddReader odds;
    private final RaceTimes races;
    private final Context context;

    QuantityReader(Context context, Tables tables) {
        this.context = context;
        this.tokens = context.tokens();
        this.amounts = new AmountReader(tokens, tables.scales(), context::hasDotGroups);
        this.currencies = tables.currencies();
        this.units = tables.units();
        this.nouns = new NounPhrase(tokens);
        this.names = context.names();
        this.durations = new Durations(context);
        CalendarNumbers calendar = new CalendarNumbers(tokens);
        this.money = new MoneyReader(context, amounts, currencies);
        this.multiples = new NumberedMultiples(tokens);
        this.measures = new MeasureReader(context, amounts, units, calendar, durations);
        this.races = new RaceTimes(context);
        this.odds = new OddReader(context, tables);
        this.counts = new CountReader(context, units, nouns, calendar, durations);
    }

    /** Reads what starts at token {@code at}; {@code isMoney} if a dash ties it to an amount of money. */
    Reading at(int at, int begin, int floor, int end, boolean isMoney) {
        boolean hasPoint =
                at > begin && tokens.is(at - 1, '.') && tokens.isGlued(at) && tokens.kind(at) == Tokens.Kind.DIGITS;
        int front = hasPoint && (at - 1 == begin || !tokens.isGlued(at - 1) || tokens.kind(at - 2) == Tokens.Kind.OTHER)
                ? at - 1
                : at;
        Match<Currency> sign = context.words().open(front - 1, Openings.MONEY_SIGN) && startsNumber(at)
                ? currencies.before(tokens, front, floor)
                : null;
        if (sign != null && Currencies.isLetters(tokens, sign) && isName(sign, amounts.at(at, end, true), begin)) {
            sign = null;
        }
        Amount amount = amounts.at(at, end, sign != null || isMoney);
        if (amount == null) {
            return article(at, begin, end);
        }
        if (amount.value() == null) {
            boolean isCode = tokens.isGlued(at) && sign == null && tokens.kind(at - 1) != Tokens.Kind.OTHER;
            return isCode ? Reading.none(amount.last() + 1) : odds.read(amount, sign, end);
        }
        amount = Signs.apply(tokens, sign == null ? amount : amount.from(sign.first()), begin);
        if (sign != null) {
            return money.signed(new Draft(amount, "currency-before-number"), sign.meaning(), end);
        }
        if (amount.form() == Amount.Form.FRACTION) {
            return FractionUnits.read(amount, tokens, units, currencies, context, begin, end);
        }
        if (amount.isDigits() ? names.isTied(amount) : isTiedWord(amount, begin)) {
            return Reading.none(CountReader.pastRun(tokens, amount.last() + 1, end));
        }
        int year = endOfSpokenYear(amount, end);
        return year > amount.last() ? Reading.none(year + 1) : number(withPlus(amount, end), begin, end);
    }

    /** “40-plus years”, “2,470+ delegates”: the plus goes with the number when something counted follows. */
    private Amount withPlus(Amount amount, int end) {
        int next = amount.last() + 1;
        int plus = next + 1 < end && tokens.is(next, '-') ? next + 1 : next;
        boolean isPlus = plus < end
                && ((tokens.is(plus, '+') && tokens.isGlued(plus))
                        || tokens.lower(plus).equals("plus"))
                && plus + 1 < end
                && tokens.kind(plus + 1) == Tokens.Kind.WORD
                && !tokens.isGlued(plus + 1)
                && nouns.plural(plus + 1, end) != null;
        return isPlus ? amount.upTo(plus) : withOrMore(amount, end);
    }

    /** “100 or more runs”: the limit stands inside, before the noun. */
    private Amount withOrMore(Amount amount, int end) {
        int at = amount.last() + 1;
        boolean isOdd =
                at + 2 < end && tokens.is(at, '-') && tokens.lower(at + 1).equals("odd");
        boolean isLimit = at + 2 < end
                && tokens.lower(at).equals("or")
                && (tokens.lower(at + 1).equals("more")
                        || tokens.lower(at + 1).equals("so")
                        || tokens.lower(at + 1).equals("fewer")
                        || tokens.lower(at + 1).equals("less"));
        boolean hasNoun =
                (isLimit || isOdd) && tokens.kind(at + 2) == Tokens.Kind.WORD && nouns.plural(at + 2, end) != null;
        return hasNoun ? amount.upTo(at + 1) : amount;
    }

    /** “One-by-one”, “top-five”. */
    private boolean isTiedWord(Amount amount, int begin) {
        int hyphen = amount.first() - 1;
        boolean isTied =
                hyphen > begin && tokens.is(hyphen, '-') && tokens.isGlued(hyphen) && tokens.isGlued(amount.first());
        return isTied
                && tokens.kind(hyphen - 1) == Tokens.Kind.WORD
                && (!TiedNumbers.isPrefix(tokens.lower(hyphen - 1))
                        || tokens.lower(hyphen - 1).equals("by"))
                && Starters.at(tokens, hyphen - 1) != Starters.Start.NUMBER;
    }

    /** The last token of “nineteen eighty-four”, else that of the amount. */
    private int endOfSpokenYear(Amount amount, int end) {
        boolean isCentury = amount.form() == Amount.Form.WORDS
                && amount.value() != null
                && amount.value().intValue() >= 13
                && amount.value().intValue() <= 20;
        int next = amount.last() + 1;
        NumberWords.Match rest =
                isCentury && next < end && amount.first() == amount.last() ? NumberWords.at(tokens, next) : null;
        boolean isYear = rest != null
                && !rest.ordinal()
                && rest.value().intValue() >= 10
                && rest.value().intValue() < 100;
        return isYear && rest != null ? rest.last() : amount.last();
    }

    /** Whether the digits can only be money after a letter: “N86 billion”, “N1,500”, “N410.15”; “N95” and “COP30” are names. */
    private static boolean isLarge(@Nullable Amount amount) {
        return amount != null && (amount.scale() != null || amount.grouped() || amount.decimals() == 2);
    }

    /** “N95”, “Quillon R1”: a letter and a short number that are a name together, and no money. */
    private boolean isName(Match<Currency> sign, @Nullable Amount amount, int begin) {
        if (isLarge(amount)) {
            return false;
        }
        int before = sign.first() - 1;
        boolean isNamed = before >= begin && tokens.kind(before) == Tokens.Kind.WORD && tokens.isCapitalised(before);
        boolean isShort =
                amount != null && amount.value() != null && amount.value().intValue() < 100;
        return Currencies.isLargeOnly(tokens, sign) || (isNamed && isShort);
    }

    private boolean startsNumber(int at) {
        return at > 0 && tokens.kind(at) != Tokens.Kind.OTHER;
    }

    /** A number that no sign of money precedes. */
    private Reading number(Amount amount, int begin, int end) {
        int next = amount.last() + 1;
        Draft time =
                next < end && (tokens.is(next, ':') || tokens.is(next, 'm')) ? races.read(amount, begin, end) : null;
        if (time != null) {
            return Reading.of(time);
        }
        Draft height = FeetAndInches.marked(amount, tokens, end);
        if (height != null) {
            return Reading.of(height);
        }
        boolean hyphen = next + 1 < end && (tokens.is(next, '-') || tokens.is(next, '‑')) && tokens.isGlued(next);
        int at = hyphen ? next + 1 : next;
        Draft named = money.named(amount, at, end);
        if (named != null) {
            return Reading.of(named);
        }
        Reading multiple = multiples.read(amount, next, end);
        if (multiple != null) {
            return multiple;
        }
        Reading measured = hyphen && !tokens.isGlued(at) ? null : measures.read(amount, at, begin, end);
        return measured == null ? counts.read(amount, hyphen, at, begin, end) : measured;
    }

    /** “A month”: an article that stands for one before a unit of time. */
    private Reading article(int at, int begin, int end) {
        boolean isArticle = tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
        TimeUnits.TimeUnit time = isArticle && at + 1 < end ? TimeUnits.of(tokens.lower(at + 1)) : null;
        return time == null ? Reading.none(at + 1) : durations.ofArticle(at, time, begin, end);
    }
}
