package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads what a vague amount counts: “hundreds of millions of dollars”, “several months”. */
final class VagueCounts {

    /** “Several hundred thousand million” would be the most that a writer says. */
    private static final int MOST_SCALES = 3;

    private final Tokens tokens;
    private final Currencies currencies;
    private final Units units;
    private final NounPhrase nouns;
    private final NameNumbers names;
    private final Durations durations;
    private final CountedUnits counted;
    private final Context context;

    VagueCounts(Context context, Tables tables) {
        this.context = context;
        this.tokens = context.tokens();
        this.currencies = tables.currencies();
        this.units = tables.units();
        this.nouns = new NounPhrase(tokens);
        this.names = context.names();
        this.durations = new Durations(context);
        this.counted = new CountedUnits(context);
    }

    /** A vague amount and what it counts: “hundreds of millions of dollars”, “several months”. */
    Reading read(Amount vague, int begin, int end) {
        Amount amount = vague;
        for (int i = 0; i < MOST_SCALES; i++) {
            BigDecimal scale = context.anyScaleWord(amount.last() + 1, end);
            if (scale == null) {
                break;
            }
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
        if (names.holds(amount, begin, end, true, context)) {
            return Reading.none(next);
        }
        Match<Currency> money = currencies.after(tokens, at, end);
        boolean isPound = money != null && money.meaning().code().equals(Currency.POUND);
        if (money != null && (!isPound || (amount.form() == Amount.Form.VAGUE && context.isBritish()))) {
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
        Unit named = units.named(head.singular().toLowerCase(Locale.ROOT));
        if (named != null && named.kind() == Kind.DURATION) {
            return durations.read(amount, new Match<>(named, head.first(), head.last()), begin, end);
        }
        return Reading.of(draft.of(counted.unitOf(named, head, begin)).upTo(head.last()));
    }
}
