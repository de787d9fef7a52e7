package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the “one” that counts from the pronoun and from idioms: “one vessel”, but “the one”, “one day”. */
final class OneReader {

    private static final Set<String> NOT_ONE = FigureWords.of("no-one");
    private static final Set<String> ONE_IDIOMS = FigureWords.of("one-idiom");
    private static final Set<String> JOINTS = FigureWords.of("one-joint");
    private static final Set<String> SAYING = FigureWords.of("saying");

    private final Tokens tokens;
    private final NounPhrase nouns;

    OneReader(Tokens tokens, NounPhrase nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
    }

    /** The noun that {@code amount}, a one, counts; {@code null} where it counts none. */
    NounPhrase.@Nullable Head headOf(Amount amount, int begin, int end) {
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
        after = after < end && CalendarNames.isWeekday(tokens.lower(after)) ? after + 1 : after;
        boolean speaks = after < end && SAYING.contains(tokens.lower(after));
        boolean picks = after < end
                && (tokens.lower(after).equals("is") || tokens.lower(after).equals("was"));
        boolean introduces = amount.first() == begin
                && tokens.isCapitalised(begin)
                && tokens.lower(next).equals("notable");
        return speaks || introduces || (picks && amount.first() == begin) ? null : head;
    }

    /** Whether “one” without a noun is a number all the same. */
    boolean standsAlone(Amount amount, int begin, int end) {
        return isOdds(amount.first(), begin)
                || isAlone(amount, begin, end)
                || joinsNumber(amount.last() + 1, end)
                || isBetween(amount, begin, end);
    }

    /** “Between one and five years”. */
    private boolean isBetween(Amount amount, int begin, int end) {
        int next = amount.last() + 2;
        return amount.first() > begin
                && tokens.lower(amount.first() - 1).equals("between")
                && next < end
                && tokens.lower(next - 1).equals("and")
                && Starters.at(tokens, next) == Starters.Start.NUMBER
                && !tokens.lower(next).startsWith("a");
    }

    /** The one of “four to one”. */
    private boolean isOdds(int at, int begin) {
        return at - 2 >= begin
                && tokens.lower(at - 1).equals("to")
                && Starters.at(tokens, at - 2) == Starters.Start.NUMBER
                && tokens.kind(at - 2) == Tokens.Kind.WORD
                && !tokens.lower(at - 2).startsWith("a");
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
}
