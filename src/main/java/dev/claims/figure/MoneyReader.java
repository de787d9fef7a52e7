package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an amount of money: the sign before a number, the currency after it, and its cents. */
final class MoneyReader {

    private static final Map<String, String> NATIONS =
            Map.of("canadian", "CAD", "australian", "AUD", "american", "USD", "singaporean", "SGD");

    private static final Set<String> RESOLUTIONS = FigureWords.of("resolution");
    private static final Set<String> LARGE_ONLY = FigureWords.of("large-money");

    private final Tokens tokens;
    private final AmountReader amounts;
    private final Currencies currencies;
    private final Context context;

    MoneyReader(Context context, AmountReader amounts, Currencies currencies) {
        this.context = context;
        this.tokens = context.tokens();
        this.amounts = amounts;
        this.currencies = currencies;
    }

    /** The amount that {@code currency} precedes, with what names the currency again: “$5 US”, “$20 Canadian”. */
    Reading signed(Draft draft, Currency currency, int end) {
        draft.of(context.unitOf(currency));
        int next = draft.last + 1;
        Match<Currency> name = context.words().open(next, Openings.MONEY) ? currencies.after(tokens, next, end) : null;
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

    /** The amount with the currency at token {@code at}; {@code null} where there is none. */
    @Nullable
    Draft named(Amount amount, int at, int end) {
        Match<Currency> found = context.words().open(at, Openings.MONEY) ? currencies.after(tokens, at, end) : null;
        if (found == null) {
            return null;
        }
        Currency currency = found.meaning();
        if (currency.code().equals(Currency.POUND) && !context.poundIsMoney(amount)) {
            return null;
        }
        if (tokens.is(found.first(), 'p') && RESOLUTIONS.contains(tokens.word(amount.first()))) {
            return null;
        }
        if (LARGE_ONLY.contains(tokens.lower(found.first())) && amount.scale() == null && !amount.grouped()) {
            return null;
        }
        if (isVerb(amount, found, end)) {
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

    /** “The 331 won by the party”, “28 won gold”: small numbers are won in Korea only, and nothing of money is won by anyone. */
    private boolean isVerb(Amount amount, Match<Currency> found, int end) {
        if (!tokens.lower(found.first()).equals("won") || found.first() != found.last()) {
            return false;
        }
        int next = found.last() + 1;
        boolean isBy = next < end && tokens.lower(next).equals("by");
        return isBy || (amount.scale() == null && !amount.grouped() && !context.isKorean());
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
}
