package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** “led Brandt to say”, “prompting her to ask”: who is led to say something says it. */
final class LedToSay {

    private static final long LEADING = ClauseWords.of("leading-to");
    /** Words between a verb of causing and “to” at most. */
    private static final int REACH = 10;

    private LedToSay() {}

    /** Who stands between a verb of causing and the token {@code to}; {@code null} where nobody does. */
    static @Nullable Mention subject(Reading reading, int to, int start) {
        for (int verb = to - 2; verb >= Math.max(start, to - REACH); verb--) {
            if (reading.isAny(verb, LEADING) && !reading.isMarked(verb)) {
                Mention led = reading.mentions().startingAt(verb + 1);
                return led != null && led.tokenAfter() <= to ? led : null;
            }
        }
        return null;
    }
}
