package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.TimeUnits;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads vague amounts: “dozens”, “hundreds of millions of dollars”, “several months”, “a few”, “weeks”. */
final class VagueReader {

    private record Vague(BigDecimal value, String kind) {}

    private static final Map<String, Vague> WORDS = new HashMap<>();
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Before a bare plural of time these tell of a length: “for years”, “recent months”. */
    private static final Set<String> TIME_CUES = FigureWords.of("vague-time-cue");

    private static final Set<String> TRADES = FigureWords.of("time-of-trade");
    private static final Set<String> SPANS = FigureWords.of("span");
    private static final Set<String> SPAN_PREPOSITIONS = FigureWords.of("span-preposition");

    static {
        for (Lexicon.Row row : Lexicon.load("vague").rows()) {
            WORDS.put(row.get("word"), new Vague(new BigDecimal(row.get("value")), row.get("class")));
        }
    }

    private final Tokens tokens;

    VagueReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Reading at(int at, int begin, int end, VagueCounts counts) {
        Vague vague = WORDS.get(tokens.lower(at));
        if (vague == null) {
            return time(at, begin, end);
        }
        return switch (vague.kind()) {
            case "scale" ->
                tokens.lower(at).equals("scores")
                                && !(at + 1 < end && tokens.lower(at + 1).equals("of"))
                        ? Reading.none(at + 1)
                        : counts.read(scales(at, end, vague), begin, end);
            case "pair" -> couple(at, begin, end, counts);
            default -> few(at, begin, end, counts);
        };
    }

    /** “Hundreds of millions”: each may be up to ten times its word; a word alone has no upper end. */
    private Amount scales(int at, int end, Vague first) {
        BigDecimal min = first.value();
        int last = at;
        while (last + 2 < end && tokens.lower(last + 1).equals("of")) {
            Vague next = WORDS.get(tokens.lower(last + 2));
            if (next == null || !next.kind().equals("scale")) {
                break;
            }
            min = min.multiply(next.value());
            last += 2;
        }
        return Amount.vague(at, last, Amount.Form.VAGUE, min, last == at ? null : min.multiply(BigDecimal.TEN));
    }

    private Reading couple(int at, int begin, int end, VagueCounts counts) {
        int first = at > begin && tokens.lower(at - 1).equals("a") ? at - 1 : at;
        boolean isOf = at + 1 < end && tokens.lower(at + 1).equals("of");
        boolean isPast = at > begin
                && (tokens.lower(at - 1).equals("past")
                        || tokens.lower(at - 1).equals("last")
                        || tokens.lower(at - 1).equals("next"));
        if (!isOf || (first == at && !isPast)) {
            return Reading.none(at + 1);
        }
        return counts.read(Amount.words(first, at + 1, TWO), begin, end);
    }

    private Reading few(int at, int begin, int end, VagueCounts counts) {
        String word = tokens.lower(at);
        String before = at > begin ? tokens.lower(at - 1) : "";
        boolean isMulti = word.equals("multi");
        if (isMulti && !(at + 2 < end && tokens.is(at + 1, '-') && TimeUnits.of(tokens.lower(at + 2)) != null)) {
            return Reading.none(at + 1);
        }
        boolean isFew = word.equals("few") || word.equals("handful");
        boolean isStated = before.equals("a")
                || before.equals("past")
                || before.equals("last")
                || before.equals("next")
                || before.equals("first")
                || before.equals("every")
                || before.equals("coming")
                || (before.equals("only")
                        && at - 2 >= begin
                        && tokens.lower(at - 2).equals("a"));
        if (isFew && !isStated) {
            return Reading.none(at + 1);
        }
        int first = before.equals("a") ? at - 1 : at;
        int last = isMulti ? at + 1 : at;
        if (word.equals("handful")) {
            if (at + 1 >= end || !tokens.lower(at + 1).equals("of")) {
                return Reading.none(at + 1);
            }
            last = at + 1;
        }
        boolean isQuite = at - 2 >= begin && tokens.lower(at - 2).equals("quite");
        Amount amount = Amount.vague(first, last, Amount.Form.FEW, TWO, null);
        return isQuite && isFew ? Reading.none(at + 1) : counts.read(amount, begin, end);
    }

    /** “Weeks”, “recent years”, “decades-long”: an unknown number of units of time. */
    private Reading time(int at, int begin, int end) {
        TimeUnits.TimeUnit unit = TimeUnits.of(tokens.lower(at));
        if (unit != null && unit.name().equals(tokens.lower(at))) {
            return one(unit, at, begin, end);
        }
        if (unit == null || !isLength(at, begin, end)) {
            return Reading.none(at + 1);
        }
        Draft draft = new Draft(Amount.vague(at, at, Amount.Form.FEW, TWO, null), "vague-duration").of(Unit.of(unit));
        return Reading.of(draft);
    }

    /** One unit without a number: “a decade-long war”, “over the past year”. */
    private Reading one(TimeUnits.TimeUnit unit, int at, int begin, int end) {
        int next = at + 1;
        boolean isLong = next + 1 < end
                && tokens.is(next, '-')
                && tokens.isGlued(next)
                && tokens.lower(next + 1).equals("long");
        boolean isTied = at > begin && tokens.isGlued(at);
        boolean isSpan = at - 3 >= begin
                && SPANS.contains(tokens.lower(at - 1))
                && tokens.lower(at - 2).equals("the")
                && SPAN_PREPOSITIONS.contains(tokens.lower(at - 3))
                && (next >= end
                        || (ClosedClass.endsNounPhrase(tokens.lower(next))
                                && !(unit.name().equals("day")
                                        && tokens.lower(next).equals("of")))
                        || (tokens.kind(next) == Tokens.Kind.OTHER && !tokens.is(next, '-')));
        if (isTied || (!isLong && !isSpan)) {
            return Reading.none(next);
        }
        int first = isSpan ? at - 2 : at;
        Draft draft = new Draft(Amount.words(first, at, BigDecimal.ONE), "one-unit-duration").of(Unit.of(unit));
        return Reading.of(isLong ? draft.upTo(next + 1) : draft);
    }

    private boolean isLength(int at, int begin, int end) {
        int next = at + 1;
        boolean isLong = next + 1 < end
                && (tokens.is(next, '-') && tokens.lower(next + 1).equals("long"));
        if (isLong) {
            return true;
        }
        boolean isGlued = (at > begin && tokens.isGlued(at))
                || (next < end && tokens.isGlued(next) && tokens.kind(next) != Tokens.Kind.OTHER);
        if (isGlued
                || at == begin
                || Durations.isAnchored(tokens, next, end)
                || (!tokens.lower(at).endsWith("s") && !tokens.lower(at).equals("millennia"))) {
            return false;
        }
        String word = tokens.lower(at);
        if (next < end && TRADES.contains(tokens.lower(next))) {
            return false;
        }
        boolean isLongUnit = !word.startsWith("sec") && !word.startsWith("quarter") && !word.equals("ms");
        return isLongUnit && (TIME_CUES.contains(tokens.lower(at - 1)) || isOverThe(at, begin));
    }

    /** “Over the years”, “in the months that followed”. */
    private boolean isOverThe(int at, int begin) {
        boolean isNumbered = at + 1 < tokens.size() && tokens.kind(at + 1) == Tokens.Kind.DIGITS;
        return at - 2 >= begin
                && !isNumbered
                && tokens.lower(at - 1).equals("the")
                && SPAN_PREPOSITIONS.contains(tokens.lower(at - 2))
                && !tokens.lower(at - 2).equals("of")
                && !tokens.lower(at - 2).equals("for");
    }

    /** The value of a vague scale word, such as “hundred” after “several”. */
    static @Nullable BigDecimal scale(String lower) {
        Vague vague = WORDS.get(lower);
        return vague == null || !vague.kind().equals("scale") ? null : vague.value();
    }
}
