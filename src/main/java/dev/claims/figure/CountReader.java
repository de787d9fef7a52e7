package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import java.util.Locale;

/** Reads a number and the noun that it counts; a number without a noun is left bare. */
final class CountReader {

    private static final int MOST_OF_NAME = 5;

    private final Tokens tokens;
    private final Units units;
    private final NounPhrase nouns;
    private final NameNumbers names;
    private final CalendarNumbers calendar;
    private final Durations durations;
    private final OneReader ones;
    private final HyphenedCounts hyphened;
    private final CountedUnits counted;
    private final Context context;

    CountReader(Context context, Units units, NounPhrase nouns, CalendarNumbers calendar, Durations durations) {
        this.context = context;
        this.tokens = context.tokens();
        this.units = units;
        this.nouns = nouns;
        this.names = context.names();
        this.calendar = calendar;
        this.durations = durations;
        this.ones = new OneReader(tokens, nouns);
        this.hyphened = new HyphenedCounts(context, nouns);
        this.counted = new CountedUnits(context);
    }

    /** The reading of {@code amount}; {@code at} is the token after it, past a {@code hyphen}. */
    Reading read(Amount amount, boolean hyphen, int at, int begin, int end) {
        int next = amount.last() + 1;
        boolean runsOn =
                amount.isDigits() && next < end && tokens.isGlued(next) && tokens.kind(next) == Tokens.Kind.WORD;
        if (runsOn) {
            return Reading.none(pastRun(tokens, next, end));
        }
        if (hyphen && tokens.isGlued(at) && tokens.kind(at) == Tokens.Kind.WORD && !isRangeWord(at)) {
            return hyphened.read(amount, at, begin, end);
        }
        boolean isOne = amount.is(1);
        boolean isOdds = isOne
                && amount.first() - 2 >= begin
                && CalendarNames.isDash(tokens, amount.first() - 1)
                && tokens.isGlued(amount.first())
                && tokens.kind(amount.first() - 2) == Tokens.Kind.DIGITS;
        if (isOdds) {
            return Reading.of(new Draft(amount, "bare-number"));
        }
        NounPhrase.Head head = isOne ? ones.headOf(amount, begin, end) : nouns.plural(partitive(next, end), end);
        if (head == null && amount.is(0)) {
            head = nouns.singular(next, end);
        }
        if (head == null && !isOne) {
            head = nouns.attributive(next, end);
        }
        boolean isPronoun = isOne && head == null && amount.form() == Amount.Form.WORDS;
        if (isPronoun && !ones.standsAlone(amount, begin, end)) {
            return Reading.none(next);
        }
        boolean hasNoun = head != null;
        if (names.holds(amount, begin, end, hasNoun, context) || calendar.holds(amount, end, hasNoun)) {
            return Reading.none(next);
        }
        Draft draft = new Draft(amount, hasNoun ? "counted-noun" : "bare-number");
        if (head == null) {
            return Reading.of(draft);
        }
        Unit named = units.named(head.singular().toLowerCase(Locale.ROOT));
        if (named != null && named.kind() == Kind.DURATION && draft.value != null && !head.crossesNumber()) {
            return durations.read(amount, new Match<>(named, head.first(), head.last()), begin, end);
        }
        return Reading.of(
                draft.of(counted.unitOf(named, head, begin)).upTo(head.crossesNumber() ? next - 1 : head.last()));
    }

    /** The token where the noun phrase starts: after “of the” in “35m of the devices”. */
    private int partitive(int at, int end) {
        boolean isOf = at + 1 < end && tokens.lower(at).equals("of") && Partitives.isDeterminer(tokens.lower(at + 1));
        return isOf ? at + 2 : owned(at, end);
    }

    /** The token after a name in the genitive: after “of Northbank's” in “16,000 of Northbank's popular pumps”. */
    private int owned(int at, int end) {
        int name = at + 1;
        while (name < Math.min(end, at + MOST_OF_NAME) && tokens.isCapitalised(name)) {
            name++;
        }
        boolean isOwner = name > at + 1
                && name + 1 < end
                && tokens.lower(at).equals("of")
                && (tokens.is(name, '’') || tokens.is(name, '\''))
                && tokens.lower(name + 1).equals("s");
        return isOwner ? name + 2 : at;
    }

    private boolean isRangeWord(int at) {
        String word = tokens.lower(at);
        return word.equals("to") || word.equals("and") || word.equals("or") || word.equals("plus");
    }

    /** The first token at or after {@code at} that is not glued to the letters and digits before it. */
    static int pastRun(Tokens tokens, int at, int end) {
        int next = at;
        while (next < end && tokens.isGlued(next) && tokens.kind(next) != Tokens.Kind.OTHER) {
            next++;
        }
        return next;
    }
}
