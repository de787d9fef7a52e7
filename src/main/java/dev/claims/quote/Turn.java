package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** “BRANDT: We lost trees.” A transcript in marks names who speaks at the start of each turn, in capitals. */
final class Turn implements Sieve {

    static final String NAME_OF_SIEVE = "turn";
    /** So many words of a name may stand before the colon. */
    private static final int NAME = 4;

    @Override
    public String name() {
        return NAME_OF_SIEVE;
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        Tokens tokens = reading.tokens();
        int first = candidate.first() + 1;
        int at = first;
        while (at < candidate.after() && at - first < NAME && isCapitals(tokens, at)) {
            at++;
        }
        if (at == first || !reading.is(at, ':') || at + 1 >= candidate.after()) {
            return null;
        }
        Mention name =
                new Mention(Mention.Kind.NAME, tokens.span(first, at - 1), tokens.span(first, at - 1), first, at);
        return new Ascription(name, null, null, name());
    }

    private static boolean isCapitals(Tokens tokens, int token) {
        String word = tokens.word(token);
        return tokens.kind(token) == Tokens.Kind.WORD
                && word.length() > 1
                && word.chars().allMatch(Character::isUpperCase);
    }
}
