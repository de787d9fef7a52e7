package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures whose digits are no number: “$1.234.56”, “1,2345 people”, a count of fifty digits. They are told without a
 * value, since a wrong one does more harm than none. Versions and addresses, which nothing counts, are read past.
 */
final class OddReader {

    private final Tokens tokens;
    private final Context context;
    private final Currencies currencies;
    private final Units units;
    private final NounPhrase nouns;

    OddReader(Context context, Tables tables) {
        this.context = context;
        this.tokens = context.tokens();
        this.currencies = tables.currencies();
        this.units = tables.units();
        this.nouns = new NounPhrase(tokens);
    }

    /** The reading of {@code odd}, after the {@code sign} of a currency if there is one. */
    Reading read(Amount odd, @Nullable Match<Currency> sign, int end) {
        int next = odd.last() + 1;
        Amount amount = context.scaleWord(next, end) == null ? odd : odd.upTo(next);
        next = amount.last() + 1;
        if (sign != null) {
            Amount signed = amount.from(sign.first());
            return Reading.of(draft(signed).of(context.unitOf(sign.meaning())));
        }
        Match<Currency> money = currencies.after(tokens, next, end);
        if (money != null) {
            return Reading.of(draft(amount).of(context.unitOf(money.meaning())).upTo(money.last()));
        }
        Match<Unit> unit = units.at(tokens, next, end, true);
        if (unit != null && unit.meaning().kind() != Kind.DURATION) {
            return Reading.of(draft(amount).of(unit.meaning()).upTo(unit.last()));
        }
        NounPhrase.Head head = isCode(odd) ? null : nouns.plural(next, end);
        if (head == null) {
            return Reading.none(odd.last() + 1);
        }
        Unit counted = Unit.of(Kind.COUNT, NounPhrase.inSmallLetters(head.singular()));
        return Reading.of(draft(amount).of(counted).upTo(head.last()));
    }

    /** Whether points part the digits, as in versions and dates: “1.2.3 users” counts nobody. */
    private boolean isCode(Amount odd) {
        return odd.last() > odd.first() && tokens.is(odd.first() + 1, '.');
    }

    private static Draft draft(Amount amount) {
        return new Draft(amount, "number-without-value");
    }
}
