package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells numbers that are parts of a time of day: “10:30”, “9 a.m.”, “six o’clock”. */
final class ClockTimes {

    private static final Set<String> CLOCK = FigureWords.of("clock");
    private static final Set<String> DAY_PARTS = FigureWords.of("day-part");

    private final Tokens tokens;

    ClockTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isSpokenHour(Amount amount, int end) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        boolean isPast = before > 0
                && tokens.lower(before).equals("past")
                && (tokens.lower(before - 1).equals("half")
                        || tokens.lower(before - 1).equals("quarter"));
        if (isPast) {
            return true;
        }
        return next + 1 < end && tokens.lower(next).equals("o") && tokens.isGlued(next + 1);
    }

    boolean isClock(Amount amount, int end) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        boolean colonAfter = next + 1 < end
                && tokens.is(next, ':')
                && tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        boolean colonBefore = before > 0
                && tokens.is(before, ':')
                && tokens.isGlued(before + 1)
                && tokens.isGlued(before)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        if (colonAfter || colonBefore) {
            return true;
        }
        if (next >= end || tokens.kind(next) != Tokens.Kind.WORD) {
            return false;
        }
        String word = tokens.lower(next);
        if (word.equals("in")
                && next + 2 < end
                && tokens.lower(next + 1).equals("the")
                && DAY_PARTS.contains(tokens.lower(next + 2))) {
            return true;
        }
        boolean isHalf = (word.equals("a") || word.equals("p"))
                && next + 2 < end
                && tokens.is(next + 1, '.')
                && tokens.lower(next + 2).equals("m");
        if (word.equals("o")) {
            return next + 1 < end && (tokens.is(next + 1, '’') || tokens.is(next + 1, '\''));
        }
        return isHalf || (CLOCK.contains(word) && !word.equals("hrs"));
    }
}
