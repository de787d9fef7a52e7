package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.quote.Saying.Order;
import dev.claims.quote.VerbGroup.Mood;
import java.util.List;
import java.util.Set;

/** Where the content after a cue ends: with its sentence, or where another saying takes over. */
final class ContentEnd {

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "or", "as", "although", "though");

    private static final Set<String> SUBORDINATORS = ClauseWords.of("subordinator");
    private static final Set<String> ADDERS = ClauseWords.of("after-last-dash");

    private final Reading reading;
    private final Tokens tokens;

    ContentEnd(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The token after the last one of the content that starts at {@code first}. */
    int of(List<Saying> sayings, int index, int first, int end) {
        return earlierOf(
                taken(sayings, index, first, end), first, sayings.get(index).from());
    }

    /** Where a clause ends that opens with “when”, “while”; where a dash adds what the writer knows. */
    private int earlierOf(int end, int first, int saying) {
        boolean isSubordinate = SUBORDINATORS.contains(reading.lower(saying - 1));
        for (int t = first; t < end; t++) {
            if ((isSubordinate && tokens.is(t, ',')) || isLastDash(t, end)) {
                return strippedEnd(first, t);
            }
        }
        return end;
    }

    private boolean isLastDash(int token, int end) {
        if (!CueAfterQuote.isDash(reading, token)
                || tokens.isGlued(token)
                || !ADDERS.contains(reading.lower(token + 1))) {
            return false;
        }
        for (int t = token + 1; t < end; t++) {
            if (CueAfterQuote.isDash(reading, t) && !tokens.isGlued(t)) {
                return false;
            }
        }
        return true;
    }

    private int taken(List<Saying> sayings, int index, int first, int end) {
        for (int i = index + 1; i < sayings.size(); i++) {
            Saying next = sayings.get(i);
            if (next.from() <= first || next.cue().strength() < 2) {
                continue;
            }
            if (takesOver(next)) {
                return strippedEnd(first, next.from());
            }
        }
        return strippedEnd(first, end);
    }

    private boolean takesOver(Saying next) {
        int before = next.from() - 1;
        if (next.order() == Order.SHARED) {
            return (next.group().mood() == Mood.GERUND && reading.is(before, ','))
                    || JOINTS.contains(reading.lower(before));
        }
        return reading.is(before, ',')
                || (JOINTS.contains(reading.lower(before)) && reading.is(before - 1, ','))
                || next.order() == Order.ACCORDING_TO;
    }

    /** {@code end} without the joint, the comma and the full stop before it. */
    int strippedEnd(int first, int end) {
        int at = end;
        while (at > first
                && ((tokens.kind(at - 1) == Tokens.Kind.OTHER && !closes(at - 1))
                        || JOINTS.contains(tokens.lower(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean closes(int token) {
        return reading.is(token, ')') || reading.is(token, '%') || reading.is(token, ']');
    }
}
