package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.TimeUnits;
import java.util.Map;
import java.util.Set;

/** What a figure is a rate of: “per minute”, “a day”, “an ounce”, “/hour”, “annually”. */
final class Rates {

    private static final Map<String, String> ADVERBS = Map.of(
            "annually",
            "year",
            "yearly",
            "year",
            "monthly",
            "month",
            "weekly",
            "week",
            "daily",
            "day",
            "hourly",
            "hour");
    private static final Map<String, String> SYMBOLS =
            Map.of("millisecond", "ms", "second", "s", "minute", "min", "hour", "h", "day", "d");
    private static final Set<String> ANCHORS = FigureWords.of("after-a-day");
    private static final Set<String> THINGS = FigureWords.of("rated-thing");

    private final Tokens tokens;
    private final Units units;

    Rates(Tokens tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** Adds to {@code draft} the rate that follows it. */
    void apply(Draft draft, int end) {
        int at = afterMatter(draft, end);
        if (at >= end || draft.per != null || draft.is(Kind.MULTIPLE)) {
            return;
        }
        String word = tokens.lower(at);
        if (ADVERBS.containsKey(word) && !draft.isBare()) {
            draft.per = ADVERBS.get(word);
            draft.upTo(at);
            return;
        }
        int hyphen = tokens.is(at, '-') ? at + 1 : at;
        if (hyphen >= end) {
            return;
        }
        boolean isPer = tokens.lower(hyphen).equals("per");
        boolean isSlash = tokens.is(at, '/') && tokens.isGlued(at);
        boolean isArticle =
                tokens.lower(hyphen).equals("a") || tokens.lower(hyphen).equals("an");
        int thing = hyphen + 1;
        if (thing < end && tokens.is(thing, '-')) {
            thing++;
        }
        if (thing >= end || tokens.kind(thing) != Tokens.Kind.WORD || (!isPer && !isSlash && !isArticle)) {
            return;
        }
        if (isArticle && !isCountable(draft, thing, end)) {
            return;
        }
        per(draft, thing, end, isPer);
    }

    private boolean isCountable(Draft draft, int thing, int end) {
        if (isAnchored(thing + 1, end)) {
            return false;
        }
        TimeUnits.TimeUnit time = TimeUnits.of(tokens.lower(thing));
        if (time == null || !time.name().equals(tokens.lower(thing))) {
            return draft.is(Kind.MONEY) && THINGS.contains(tokens.lower(thing));
        }
        boolean isSameUnit = draft.unit != null && time.name().equals(draft.unit.name());
        return !draft.isBare() && !isSameUnit;
    }

    /** “Sold three boats a day after the flood”: the day is a time, not a rate. */
    private boolean isAnchored(int next, int end) {
        return next < end && ANCHORS.contains(tokens.lower(next));
    }

    /** The token after “of water” in “5 million litres of water a year”, where a time follows; else the one after the draft. */
    private int afterMatter(Draft draft, int end) {
        int at = draft.last + 1;
        boolean couldBe = at < end && tokens.lower(at).equals("of") && (draft.is(Kind.MEASURE) || draft.is(Kind.COUNT));
        for (int i = at + 1; couldBe && i < Math.min(end - 1, at + 5); i++) {
            String word = tokens.lower(i);
            boolean isTime = TimeUnits.of(tokens.lower(i + 1)) != null;
            boolean isRate = (word.equals("a") || word.equals("an") || word.equals("per")) && isTime;
            if (i > at + 1 && (isRate || (ADVERBS.containsKey(word) && !tokens.isGlued(i)))) {
                return i;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || ClosedClass.endsNounPhrase(word)) {
                break;
            }
        }
        return at;
    }

    private void per(Draft draft, int thing, int end, boolean isPer) {
        TimeUnits.TimeUnit time = TimeUnits.of(tokens.lower(thing));
        boolean isSlash = tokens.is(thing - 1, '/');
        if (time != null
                && draft.is(Kind.MEASURE)
                && draft.unit != null
                && (isSlash || time.name().equals("millisecond"))) {
            draft.unit =
                    Unit.of(Kind.MEASURE, draft.unit.name() + "/" + SYMBOLS.getOrDefault(time.name(), time.name()));
            draft.upTo(thing);
            return;
        }
        if (time != null) {
            draft.per = time.name();
            draft.upTo(thing);
            return;
        }
        Match<Unit> unit = units.at(tokens, thing, end, true);
        if (unit != null && unit.meaning().kind() == Kind.MEASURE) {
            draft.per = unit.meaning().name();
            draft.upTo(unit.last());
            return;
        }
        boolean isThing = !tokens.lower(thing).equals("cent")
                && !tokens.lower(thing).equals("a")
                && !tokens.lower(thing).equals("an")
                && !tokens.lower(thing).equals("the");
        if ((isPer && isThing) || THINGS.contains(tokens.lower(thing))) {
            draft.per = Plurals.singular(tokens.lower(thing));
            draft.upTo(thing);
        }
    }
}
