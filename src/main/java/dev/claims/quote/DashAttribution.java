package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** “Q” — Ada Brandt. A dash, then nothing but the source, on the quote's line or on the next. */
final class DashAttribution implements Sieve {

    /** A line that names a source holds no more tokens than these: a name, a role, a place, a date. */
    private static final int LINE = 24;

    @Override
    public String name() {
        return "dash-attribution";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int at = candidate.after();
        if (!CueAfterQuote.isDash(reading, at) || at >= reading.tokens().size()) {
            return null;
        }
        while (CueAfterQuote.isDash(reading, at)) {
            at++;
        }
        Mention source = reading.mentions().startingAt(at);
        if (source == null || !source.isName() || endOfBlock(reading, at) - at > LINE) {
            return null;
        }
        int after = source.tokenAfter();
        boolean isAllThereIs = after >= reading.tokens().size()
                || endOfBlock(reading, at) <= after
                || reading.tokens().kind(after) == dev.claims.article.Tokens.Kind.OTHER
                || reading.is(after - 1, ',');
        return isAllThereIs ? new Ascription(source, null, null, name()) : null;
    }

    private static int endOfBlock(Reading reading, int token) {
        int sentence = reading.sentenceOf(token);
        return reading.tokens()
                .from(reading.article().sentences().get(sentence).block().span().end());
    }
}
