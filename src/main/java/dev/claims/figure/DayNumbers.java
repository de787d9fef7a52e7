package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells numbers that are days of a month or parts of a date in digits: “3 May”, “the 5th”, “5/17/2018”. */
final class DayNumbers {

    private static final int MOST_LISTED = 8;
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;

    DayNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isOrdinal(Amount amount, int end) {
        int next = amount.last() + 1;
        return next < end && tokens.isGlued(next) && ORDINAL_ENDS.contains(tokens.lower(next));
    }

    boolean isDay(Amount amount, int number, int end) {
        int before = amount.first() - 1;
        int next = amount.last() + 1;
        boolean couldBe = number >= 1 && number <= 31;
        if (couldBe
                && (CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, before))
                        || (CalendarNames.isMonth(tokens, next) && next < end))) {
            return true;
        }
        if (couldBe
                && next + 2 < end
                && CalendarNames.isDash(tokens, next)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS
                && CalendarNames.isMonth(tokens, next + 2)) {
            return true;
        }
        boolean endsRange = before > 1
                && CalendarNames.isDash(tokens, before)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                && CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, before - 2));
        boolean isWeekday = before > 0
                && tokens.is(before, ',')
                && CalendarNames.isWeekday(tokens.lower(before - 1))
                && CalendarNames.isMonth(tokens, next);
        boolean isAnd = before > 1
                && (tokens.lower(before).equals("and")
                        || tokens.is(before, ',')
                        || tokens.lower(before).equals("to")
                        || tokens.lower(before).equals("until")
                        || tokens.lower(before).equals("till")
                        || tokens.lower(before).equals("through"))
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                && tokens.end(before - 1) - tokens.start(before - 1) <= 2
                && CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, before - 2));
        return couldBe
                && (isInList(before) && tokens.end(amount.last()) - tokens.start(amount.first()) <= 2
                        || endsRange
                        || isWeekday
                        || (isAnd && tokens.end(amount.last()) - tokens.start(amount.first()) <= 2));
    }

    /** “October 21-22, and 25”: days, joints and nothing else back to a month. */
    private boolean isInList(int before) {
        int days = 0;
        int at = before;
        for (int i = 0; i < MOST_LISTED && at > 0; i++, at--) {
            boolean isDay = tokens.kind(at) == Tokens.Kind.DIGITS && tokens.end(at) - tokens.start(at) <= 2;
            boolean isJoint = tokens.is(at, ',') || tokens.lower(at).equals("and") || CalendarNames.isDash(tokens, at);
            if (!isDay && !isJoint) {
                break;
            }
            days += isDay ? 1 : 0;
        }
        return days > 0
                && tokens.lower(before).equals("and")
                && CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, at));
    }

    /** “5/17/2018”, “2019-09-01”, “24/7”: digits tied to digits that no range explains. */
    boolean isNumericDate(Amount amount, int end) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        boolean slashAfter = isSlashed(next, end);
        boolean slashBefore = before > 0
                && tokens.is(before, '/')
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        return slashAfter || slashBefore;
    }

    private boolean isSlashed(int at, int end) {
        return at + 1 < end
                && tokens.is(at, '/')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.kind(at + 1) == Tokens.Kind.DIGITS;
    }
}
