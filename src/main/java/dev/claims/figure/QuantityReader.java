package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.TimeUnits;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number and what it counts. Names, dates and other numbers that are no figures are read past. */
final class QuantityReader {

    /** What was read, {@code null} where it is no figure, and the token at which to go on. */
    record Reading(@Nullable Draft draft, int next) {

        static Reading of(Draft draft) {
            return new Reading(draft, draft.last + 1);
        }

        static Reading none(int next) {
            return new Reading(null, next);
        }
    }

    private static final Set<String> NOT_ONE = Set.of(
            "no", "the", "this", "that", "any", "each", "which", "every", "some", "another", "other", "good", "big",
            "last", "first", "new", "old");
    private static final Set<String> ONE_IDIOMS = Set.of(
            "night",
            "morning",
            "evening",
            "afternoon",
            "weekend",
            "bit",
            "another",
            "day",
            "thing",
            "way",
            "side",
            "time",
            "point",
            "more",
            "too",
            "else",
            "person",
            "s",
            "example",
            "such",
            "or",
            "reason");
    private static final Set<String> HYPHEN_IDIOMS = Set.of(
            "way",
            "off",
            "sided",
            "time",
            "fold",
            "thirds",
            "dimensional",
            "faced",
            "handed",
            "piece",
            "and",
            "to",
            "or",
            "size",
            "sixths",
            "on",
            "in",
            "up",
            "down",
            "under",
            "over",
            "fits",
            "stop",
            "of",
            "for",
            "pronged",
            "tailed");
    private static final Set<String> JOINTS = Set.of("to", "or", "in", "out", "over", "-", "–");
    private static final Map<String, String> NATIONS =
            Map.of("canadian", "CAD", "australian", "AUD", "american", "USD", "singaporean", "SGD");
    private static final Set<String> SAYING =
            Set.of("said", "says", "told", "wrote", "asked", "added", "who", "tells", "called", "posted", "recalled");

    private final Tokens tokens;
    private final AmountReader amounts;
    private final Currencies currencies;
    private final Units units;
    private final NounPhrase nouns;
    private final NameNumbers names;
    private final CalendarNumbers calendar;
    private final Durations durations;
    private final Context context;

    QuantityReader(Context context, Tables tables) {
        this.context = context;
        this.tokens = context.tokens();
        this.amounts = new AmountReader(tokens, tables.scales(), context.dotGroups());
        this.currencies = tables.currencies();
        this.units = tables.units();
        this.nouns = new NounPhrase(tokens);
        this.names = context.names();
        this.calendar = new CalendarNumbers(tokens);
        this.durations = new Durations(tokens);
    }

    Reading at(int at, int begin, int floor, int end) {
        boolean hasPoint =
                at > begin && tokens.is(at - 1, '.') && tokens.isGlued(at) && tokens.kind(at) == Tokens.Kind.DIGITS;
        int front = hasPoint && (at - 1 == begin || !tokens.isGlued(at - 1) || tokens.kind(at - 2) == Tokens.Kind.OTHER)
                ? at - 1
                : at;
        Match<Currency> sign = tokens.kind(at) == Tokens.Kind.OTHER || !startsNumber(at)
                ? null
                : currencies.before(tokens, front, floor);
        Amount amount = amounts.at(at, end, sign != null);
        if (amount == null) {
            return article(at, begin, end);
        }
        if (amount.value() == null) {
            return Reading.none(amount.last() + 1);
        }
        amount = Signs.apply(tokens, sign == null ? amount : amount.from(sign.first()), begin);
        if (sign != null) {
            return money(new Draft(amount, "currency-before-number"), sign.meaning(), end);
        }
        if (amount.form() == Amount.Form.FRACTION) {
            return fraction(amount, begin, end);
        }
        if (amount.isDigits() ? names.isTied(amount) : isTiedWord(amount, begin)) {
            return Reading.none(pastRun(amount.last() + 1, end));
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
        return isPlus ? amount.upTo(plus) : amount;
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

    private boolean startsNumber(int at) {
        return at > 0 && tokens.kind(at) != Tokens.Kind.OTHER;
    }

    private int pastRun(int at, int end) {
        int next = at;
        while (next < end && tokens.isGlued(next) && tokens.kind(next) != Tokens.Kind.OTHER) {
            next++;
        }
        return next;
    }

    private Reading money(Draft draft, Currency currency, int end) {
        draft.of(context.unitOf(currency));
        int next = draft.last + 1;
        Match<Currency> name = currencies.after(tokens, next, end);
        if (name != null
                && sameMoney(name.meaning(), currency)
                && name.meaning().factor().compareTo(BigDecimal.ONE) == 0) {
            draft.of(context.unitOf(name.meaning())).upTo(name.last());
        } else if (currency.code().equals(Currency.DOLLAR)) {
            String nation = next < end ? NATIONS.get(tokens.lower(next)) : null;
            if (nation != null && endsClause(next + 1, end)) {
                return Reading.of(draft.of(Unit.of(Kind.MONEY, nation)).upTo(next));
            }
            int place = Currencies.endOfPlace(tokens, next, end);
            draft.upTo(place);
            if (place >= next) {
                draft.of(Unit.of(Kind.MONEY, "USD"));
            }
        }
        return Reading.of(draft);
    }

    private boolean sameMoney(Currency a, Currency b) {
        boolean anyDollar = a.isDollar() && b.isDollar();
        return anyDollar || a.code().equals(b.code());
    }

    /** A number that no sign of money precedes. */
    private Reading number(Amount amount, int begin, int end) {
        int next = amount.last() + 1;
        boolean hyphen = next + 1 < end && (tokens.is(next, '-') || tokens.is(next, '‑')) && tokens.isGlued(next);
        int at = hyphen ? next + 1 : next;
        Draft money = moneyAfter(amount, at, end);
        if (money != null) {
            return Reading.of(money);
        }
        Reading multiple = times(amount, next, end);
        if (multiple != null) {
            return multiple;
        }
        Match<Unit> unit = hyphen && !tokens.isGlued(at) ? null : units.at(tokens, at, end, amount.isDigits());
        if (unit != null && !isSecondHand(amount, unit)) {
            return measured(amount, unit, begin, end);
        }
        return counted(amount, hyphen, at, begin, end);
    }

    /** A unit that a number only seems to have: “two second-half goals”, “one minute” of a name. */
    private boolean isSecondHand(Amount amount, Match<Unit> unit) {
        boolean isOrdinal =
                tokens.lower(unit.first()).equals("second") && !amount.is(1) && !tokens.is(unit.first() - 1, '-');
        return isOrdinal && amount.form() == Amount.Form.WORDS;
    }

    private @Nullable Draft moneyAfter(Amount amount, int at, int end) {
        Match<Currency> found = currencies.after(tokens, at, end);
        if (found == null) {
            return null;
        }
        Currency currency = found.meaning();
        if (currency.code().equals(Currency.POUND) && !context.poundIsMoney(amount)) {
            return null;
        }
        Draft draft = new Draft(amount, "currency-after-number")
                .of(context.unitOf(currency))
                .upTo(found.last());
        BigDecimal scale = amount.scale() == null ? context.scaleWord(found.last() + 1, end) : null;
        if (scale != null) {
            draft.scale(scale);
            return draft.upTo(found.last() + 1);
        }
        return withParts(draft, currency, end);
    }

    /** “3 dollars 50 cents”, “thirteen dollars and forty-five cents”, “15 dollars 50”. */
    private Draft withParts(Draft draft, Currency currency, int end) {
        int at = draft.last + 1;
        boolean joined = at < end && tokens.lower(at).equals("and");
        int next = joined ? at + 1 : at;
        if (next >= end
                || currency.factor().compareTo(BigDecimal.ONE) != 0
                || draft.value == null
                || Starters.at(tokens, next) != Starters.Start.NUMBER) {
            return draft;
        }
        Amount part = amounts.at(next, end, false);
        if (part == null
                || part.value() == null
                || part.value().compareTo(BigDecimal.valueOf(100)) >= 0
                || part.scale() != null) {
            return draft;
        }
        Match<Currency> name = currencies.after(tokens, part.last() + 1, end);
        boolean isBareTail = name == null
                && !joined
                && draft.amount.scale() == null
                && part.isPlainInteger()
                && part.last() == next
                && tokens.end(next) - tokens.start(next) == 2
                && !(next + 1 < end && tokens.isGlued(next + 1) && tokens.kind(next + 1) == Tokens.Kind.WORD)
                && endsClause(next + 1, end);
        if (name != null && name.meaning().factor().compareTo(BigDecimal.ONE) < 0) {
            draft.value = draft.value.add(part.value().multiply(name.meaning().factor()));
            return draft.upTo(name.last());
        }
        if (isBareTail) {
            draft.value = draft.value.add(part.value().movePointLeft(2));
            return draft.upTo(next);
        }
        return draft;
    }

    private boolean endsClause(int at, int end) {
        return at >= end || tokens.kind(at) == Tokens.Kind.OTHER || ClosedClass.endsNounPhrase(tokens.lower(at));
    }

    /** “16x”, “4×”, “three times as many”, “10-fold”. */
    private @Nullable Reading times(Amount amount, int next, int end) {
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
                && MultipleReader.compares(tokens, word + 1, end);
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
                && names.holds(amount, begin, end, false, context.isTitleCase(begin));
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

    private Reading counted(Amount amount, boolean hyphen, int at, int begin, int end) {
        int next = amount.last() + 1;
        boolean runsOn =
                amount.isDigits() && next < end && tokens.isGlued(next) && tokens.kind(next) == Tokens.Kind.WORD;
        if (runsOn) {
            return Reading.none(pastRun(next, end));
        }
        if (hyphen && tokens.isGlued(at) && tokens.kind(at) == Tokens.Kind.WORD && !isRangeWord(at)) {
            return hyphened(amount, at, begin, end);
        }
        boolean isOne = amount.is(1);
        NounPhrase.Head head = isOne ? one(amount, begin, end) : nouns.plural(partitive(next, end), end);
        if (head == null && amount.is(0)) {
            head = nouns.singular(next, end);
        }
        if (head == null && !isOne) {
            head = nouns.attributive(next, end);
        }
        boolean isPronoun = isOne && head == null && amount.form() == Amount.Form.WORDS;
        if (isPronoun && !isAlone(amount, begin, end) && !joinsNumber(next, end)) {
            return Reading.none(next);
        }
        boolean hasNoun = head != null;
        if (names.holds(amount, begin, end, hasNoun, context.isTitleCase(begin))
                || calendar.holds(amount, end, hasNoun)) {
            return Reading.none(next);
        }
        Draft draft = new Draft(amount, hasNoun ? "counted-noun" : "bare-number");
        if (head == null) {
            return Reading.of(draft);
        }
        Unit named = units.named(head.singular().toLowerCase(java.util.Locale.ROOT));
        if (named != null && named.kind() == Kind.DURATION && draft.value != null && !head.crossesNumber()) {
            return durations.read(amount, new Match<>(named, head.first(), head.last()), begin, end);
        }
        return Reading.of(draft.of(countedAs(named, head, begin)).upTo(head.crossesNumber() ? next - 1 : head.last()));
    }

    /** The unit that {@code head} is; a heading's capitals are no part of a noun. */
    private Unit countedAs(@Nullable Unit named, NounPhrase.Head head, int begin) {
        boolean isProper = tokens.isCapitalised(head.first()) && !context.isTitleCase(begin);
        if (named != null && named.kind() == Kind.MEASURE && !isProper) {
            return named;
        }
        if (head.singular().equalsIgnoreCase("other")) {
            return Unit.of(Kind.COUNT, null);
        }
        return Unit.of(Kind.COUNT, isProper ? head.singular() : NounPhrase.inSmallLetters(head.singular()));
    }

    /** The token where the noun phrase starts: after “of the” in “35m of the devices”. */
    private int partitive(int at, int end) {
        boolean isOf = at + 1 < end && tokens.lower(at).equals("of") && Partitives.isDeterminer(tokens.lower(at + 1));
        return isOf ? at + 2 : at;
    }

    private boolean isRangeWord(int at) {
        String word = tokens.lower(at);
        return word.equals("to") || word.equals("and") || word.equals("or") || word.equals("plus");
    }

    private Reading hyphened(Amount amount, int at, int begin, int end) {
        String word = tokens.lower(at);
        boolean isIdiom = HYPHEN_IDIOMS.contains(word) || word.endsWith("th") || word.endsWith("ths") || amount.is(1);
        boolean isNumber = Starters.at(tokens, at) == Starters.Start.NUMBER;
        boolean isName = tokens.isCapitalised(at) && !context.isTitleCase(begin);
        NounPhrase.Head head =
                isIdiom || isNumber || isName || ClosedClass.endsNounPhrase(word) ? null : nouns.hyphened(at, end);
        if (head == null || names.holds(amount, begin, end, true, context.isTitleCase(begin))) {
            return Reading.none(isNumber ? at : at + 1);
        }
        if (word.endsWith("ed")) {
            return Reading.none(at + 1);
        }
        return Reading.of(new Draft(amount, "hyphened-noun")
                .of(Unit.of(Kind.COUNT, head.singular()))
                .upTo(at));
    }

    private NounPhrase.@Nullable Head one(Amount amount, int begin, int end) {
        int next = amount.last() + 1;
        boolean isWord = amount.form() == Amount.Form.WORDS;
        if (next >= end || tokens.kind(next) != Tokens.Kind.WORD) {
            return null;
        }
        String before = amount.first() > begin ? tokens.lower(amount.first() - 1) : "";
        boolean isOtherHand = tokens.lower(next).equals("hand") && before.equals("on");
        if (isWord && (NOT_ONE.contains(before) || ONE_IDIOMS.contains(tokens.lower(next)) || isOtherHand)) {
            return null;
        }
        NounPhrase.Head head = nouns.singular(next, end);
        if (head == null || !isWord) {
            return head;
        }
        int after = head.last() + 1;
        boolean speaks = after < end && SAYING.contains(tokens.lower(after));
        boolean picks = after < end
                && (tokens.lower(after).equals("is") || tokens.lower(after).equals("was"));
        boolean introduces = amount.first() == begin && tokens.isCapitalised(begin) && tokens.lower(next).equals("notable");
        return speaks || introduces || (picks && amount.first() == begin) ? null : head;
    }

    /** Whether the “one” before token {@code at} goes with a number after it: “one to two years”, “one out of three”. */
    private boolean joinsNumber(int at, int end) {
        int next = at + 1 < end
                        && tokens.lower(at).equals("out")
                        && tokens.lower(at + 1).equals("of")
                ? at + 2
                : at + 1;
        boolean joins = at < end && JOINTS.contains(tokens.lower(at));
        return joins
                && next < end
                && Starters.at(tokens, next) == Starters.Start.NUMBER
                && !tokens.lower(next).startsWith("a");
    }

    /** Whether the number is all that its sentence says. */
    private boolean isAlone(Amount amount, int begin, int end) {
        return (amount.first() == begin && amount.last() == end - 1)
                || (amount.value() != null && amount.value().signum() < 0);
    }

    /** A vague amount and what it counts: “hundreds of millions of dollars”, “several months”. */
    Reading countedVague(Amount vague, int begin, int end) {
        Amount amount = vague;
        BigDecimal scale = context.anyScaleWord(amount.last() + 1, end);
        if (scale != null) {
            amount = amount.scaled(scale, amount.last() + 1);
        }
        int next = amount.last() + 1;
        boolean isOf = next < end && tokens.lower(next).equals("of");
        int at = isOf ? next + 1 : next;
        if (at < end && Partitives.isDeterminer(tokens.lower(at)) && isOf) {
            at++;
        }
        boolean hyphen = at + 1 < end && tokens.is(at, '-') && tokens.isGlued(at);
        at = hyphen ? at + 1 : at;
        if (names.holds(amount, begin, end, true, context.isTitleCase(begin))) {
            return Reading.none(next);
        }
        Match<Currency> money = currencies.after(tokens, at, end);
        if (money != null && !money.meaning().code().equals(Currency.POUND)) {
            return Reading.of(new Draft(amount, "vague-money")
                    .of(context.unitOf(money.meaning()))
                    .upTo(money.last()));
        }
        Match<Unit> unit = units.at(tokens, at, end, false);
        if (unit != null && unit.meaning().kind() == Kind.DURATION) {
            return durations.read(amount, unit, begin, end);
        }
        if (unit != null) {
            return Reading.of(
                    new Draft(amount, "vague-measure").of(unit.meaning()).upTo(unit.last()));
        }
        NounPhrase.Head head = nouns.plural(at, end);
        boolean isFew = amount.form() != Amount.Form.VAGUE;
        if (isFew && (head == null || head.singular().equals("time"))) {
            return Reading.none(next);
        }
        Draft draft = new Draft(amount, "vague-count");
        if (head == null) {
            return Reading.of(draft.of(Unit.of(Kind.COUNT, null)));
        }
        Unit named = units.named(head.singular().toLowerCase(java.util.Locale.ROOT));
        if (named != null && named.kind() == Kind.DURATION) {
            return durations.read(amount, new Match<>(named, head.first(), head.last()), begin, end);
        }
        return Reading.of(draft.of(countedAs(named, head, begin)).upTo(head.last()));
    }

    private Reading fraction(Amount amount, int begin, int end) {
        return FractionUnits.read(amount, tokens, units, currencies, context, begin, end);
    }

    /** “A month”: an article that stands for one before a unit of time. */
    private Reading article(int at, int begin, int end) {
        boolean isArticle = tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
        TimeUnits.TimeUnit time = isArticle && at + 1 < end ? TimeUnits.of(tokens.lower(at + 1)) : null;
        return time == null ? Reading.none(at + 1) : durations.ofArticle(at, time, begin, end);
    }
}
