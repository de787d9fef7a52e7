package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.TimeUnits.TimeUnit;
import java.math.BigDecimal;
import java.util.Set;

/** Lengths of time and ages. What is anchored (“three years ago”, “two weeks later”) is a date and left alone. */
final class Durations {

    private static final Set<String> ANCHORS = FigureWords.of("time-anchor");
    private static final Set<String> LENGTH_CUES = FigureWords.of("length-cue");

    private final Context context;
    private final Tokens tokens;

    Durations(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** A number and the unit of time after it. */
    Reading read(Amount amount, Match<Unit> unit, int begin, int end) {
        TimeUnit time = unit.meaning().time();
        if (time == null || isIdiom(amount, unit, begin, end)) {
            return Reading.none(unit.last() + 1);
        }
        int next = unit.last() + 1;
        int afterMore = next;
        if (afterMore < end && (tokens.is(afterMore, '\'') || tokens.is(afterMore, '’')) && tokens.isGlued(afterMore)) {
            afterMore++;
        }
        if (isAnchored(tokens, afterMore, end)) {
            return Reading.none(next);
        }
        Draft draft = new Draft(amount, "duration").of(unit.meaning()).upTo(unit.last());
        int old = endOfAge(next, end);
        if (old >= next) {
            draft.age = true;
            return Reading.of(draft.upTo(old).named("age"));
        }
        return Reading.of(withHalf(draft, next, end));
    }

    /** “A year and a half”, “two years and a half”. */
    private Draft withHalf(Draft draft, int next, int end) {
        int at = next < end && tokens.is(next, '-') ? next + 1 : next;
        boolean isHalf = at + 2 < end && tokens.lower(at).equals("and");
        if (!isHalf || draft.value == null) {
            return draft;
        }
        int article = tokens.is(at + 1, '-') ? at + 2 : at + 1;
        int half = article + 1 < end && tokens.is(article + 1, '-') ? article + 2 : article + 1;
        if (half < end
                && tokens.lower(article).equals("a")
                && tokens.lower(half).equals("half")) {
            draft.value = draft.value.add(new BigDecimal("0.5"));
            return draft.upTo(half);
        }
        return draft;
    }

    /** Whether a date is told from here: “ago”, “later”, “from now”. */
    static boolean isAnchored(Tokens tokens, int next, int end) {
        int at = next;
        if (at + 1 < end
                && tokens.lower(at).equals("or")
                && tokens.lower(at + 1).equals("so")) {
            at += 2;
        }
        if (at >= end) {
            return false;
        }
        boolean fromNow = tokens.lower(at).equals("from")
                && at + 1 < end
                && tokens.lower(at + 1).equals("now");
        return fromNow || ANCHORS.contains(tokens.lower(at));
    }

    /** The last token of “old”, “-year-old”, “of age” from token {@code next} on, or {@code next - 1}. */
    private int endOfAge(int next, int end) {
        int at = next < end && tokens.is(next, '-') ? next + 1 : next;
        if (at < end && (tokens.lower(at).equals("old") || tokens.lower(at).equals("olds"))) {
            return at;
        }
        boolean ofAge = next + 1 < end
                && tokens.lower(next).equals("of")
                && tokens.lower(next + 1).equals("age");
        return ofAge ? next + 1 : next - 1;
    }

    private boolean isIdiom(Amount amount, Match<Unit> unit, int begin, int end) {
        boolean isName = amount.form() == Amount.Form.DIGITS
                && tokens.isCapitalised(unit.first())
                && unit.first() == unit.last()
                && amount.first() > begin
                && tokens.isCapitalised(amount.first() - 1)
                && !ClosedClass.endsNounPhrase(tokens.lower(amount.first() - 1))
                && !context.isTitleCase(begin);
        boolean isPluralMark = amount.isDigits() && tokens.lower(unit.last()).equals("s") && amount.decimals() == 0;
        boolean isOneDay = amount.is(1)
                && amount.form() == Amount.Form.WORDS
                && tokens.lower(unit.last()).equals("day")
                && !tokens.is(unit.first() - 1, '-')
                && !isCue(amount.first() - 1, begin);
        int next = unit.last() + 1;
        boolean isAllDay = amount.is(24)
                && next + 1 < end
                && tokens.lower(next).equals("a")
                && tokens.lower(next + 1).equals("day");
        return isAllDay || isName || isOneDay || isPluralMark;
    }

    private boolean isCue(int at, int begin) {
        return at >= begin && LENGTH_CUES.contains(tokens.lower(at));
    }

    /** “A month”, “an hour”: one unit where the words around speak of a length. */
    Reading ofArticle(int at, TimeUnit time, int begin, int end) {
        int last = at + 1;
        boolean isPlural =
                !tokens.lower(last).equals(time.name()) && tokens.lower(last).endsWith("s");
        boolean goesOn = last + 1 < end
                && (tokens.is(last + 1, '-')
                        && !(last + 2 < end
                                && (tokens.lower(last + 2).equals("long")
                                        || tokens.lower(last + 2).equals("and"))));
        boolean isCompound = last + 1 < end
                && tokens.kind(last + 1) == Tokens.Kind.WORD
                && !ClosedClass.endsNounPhrase(tokens.lower(last + 1));
        boolean isOrdinal = time.name().equals("second") || time.name().equals("quarter");
        if (isPlural
                || goesOn
                || isCompound
                || isOrdinal
                || !isCue(at - 1, begin)
                || isAnchored(tokens, last + 1, end)) {
            return Reading.none(at + 1);
        }
        String cue = tokens.lower(at - 1);
        boolean isWeak = cue.equals("in")
                || cue.equals("is")
                || cue.equals("was")
                || cue.equals("be")
                || cue.equals("of")
                || cue.equals("after")
                || cue.equals("up")
                || cue.equals("last");
        boolean isRate = at - 2 >= begin && tokens.kind(at - 2) == Tokens.Kind.DIGITS;
        if ((isWeak && !(cue.equals("in") && time.name().equals("decade"))) || isRate) {
            return Reading.none(at + 1);
        }
        Draft draft = new Draft(Amount.words(at, at, BigDecimal.ONE), "article-duration")
                .of(Unit.of(time))
                .upTo(last);
        return Reading.of(withHalf(draft, last + 1, end));
    }
}
