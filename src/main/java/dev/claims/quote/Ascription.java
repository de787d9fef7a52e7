package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whose a candidate is, and why.
 *
 * @param source who says it, {@code null} where the article does not tell
 * @param cue the words that report it
 * @param saying the saying the two come from, {@code null} where they come from none
 * @param rule the name of the sieve that says so
 */
record Ascription(
        @Nullable Mention source,
        @Nullable String cue,
        @Nullable Saying saying,
        String rule) {

    /** The same source and cue, found by {@code sieve}. */
    Ascription by(String sieve) {
        return new Ascription(source, cue, saying, sieve);
    }
}
