package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “Q!” Brandt croaked. “Q,” croaked Brandt. Beside a quote that is left open any verb in the past is a cue. */
final class VerbAfterQuote implements Sieve {

    private static final long NO_CUES = ClauseWords.of("no-cue");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");

    @Override
    public String name() {
        return "verb-after-quote";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int at = candidate.after();
        if (at >= reading.end(candidate.sentence())
                || candidate.first() > reading.start(candidate.sentence())
                || !endsWithComma(candidate, reading)) {
            return null;
        }
        Mention source = reading.mentions().startingAt(at);
        boolean isRelative = RELATIVES.contains(reading.lower(at));
        if (source != null && !isRelative && isVerb(source.tokenAfter(), reading)) {
            return ascription(source, source.tokenAfter(), reading);
        }
        Mention after = isVerb(at, reading) ? reading.mentions().startingAt(at + 1) : null;
        return after == null || after.kind() == Mention.Kind.PRONOUN ? null : ascription(after, at, reading);
    }

    private Ascription ascription(Mention source, int verb, Reading reading) {
        return new Ascription(source, reading.tokens().word(verb), null, name());
    }

    private static boolean endsWithComma(Candidate candidate, Reading reading) {
        int end = candidate.marked().inner().end();
        return (candidate.words() > 1 && ",?!".indexOf(reading.article().text().charAt(end - 1)) >= 0)
                || reading.is(candidate.after(), ',');
    }

    private static boolean isVerb(int token, Reading reading) {
        if (token >= reading.tokens().size()
                || reading.tokens().kind(token) != Tokens.Kind.WORD
                || reading.isMarked(token)) {
            return false;
        }
        String lower = reading.lower(token);
        boolean isPast = lower.endsWith("ed") && lower.length() > 3;
        boolean isThird = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 4;
        return !reading.tokens().isCapitalised(token) && (isPast || isThird) && !reading.isAny(token, NO_CUES);
    }
}
