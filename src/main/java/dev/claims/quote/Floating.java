package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A paragraph that is all quote is whose the paragraph before it speaks of last. */
final class Floating implements Sieve {

    /** Tokens of a subhead at most. */
    private static final int SUBHEAD = 12;

    /** Lines of a list that are passed over at most. */
    private static final int LIST = 8;

    @Override
    public String name() {
        return "floating";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        Candidate before = scene.before(candidate);
        if (!candidate.isAlone() && candidate.first() > reading.start(candidate.sentence())) {
            return null;
        }
        int last = before(candidate.sentence(), reading);
        for (int s = last; s >= 0 && reading.isSameBlock(s, last); s--) {
            Ascription found = before != null && before.sentence() == s ? scene.of(before) : null;
            if (found != null) {
                return found.by(name());
            }
            Saying saying = Continuation.lastSpeech(scene, s);
            if (saying != null) {
                return scene.ascription(saying, name());
            }
        }
        Mention subject = last < 0 ? null : scene.subjectOf(last);
        return subject == null || !scene.isSomebody(subject) ? null : new Ascription(subject, null, null, name());
    }

    /** The sentence before, past a few lines of a list and such as lead elsewhere, which break into a speech. */
    private static int before(int sentence, Reading reading) {
        int last = sentence - 1;
        while (last > 0 && sentence - last <= LIST && isAside(last, reading)) {
            last--;
        }
        return last;
    }

    private static boolean isAside(int sentence, Reading reading) {
        int first = reading.start(sentence);
        return CueAfterQuote.isDash(reading, first)
                || reading.is(first, '•')
                || reading.is(first, '*')
                || LinkLines.isOne(
                        reading, reading.article().sentences().get(sentence).block())
                || isSubhead(sentence, reading);
    }

    /** A short line by itself that no stop ends. */
    private static boolean isSubhead(int sentence, Reading reading) {
        int last = reading.end(sentence) - 1;
        return last - reading.start(sentence) < SUBHEAD
                && reading.tokens().kind(last) == Tokens.Kind.WORD
                && !(sentence > 0 && reading.isSameBlock(sentence - 1, sentence));
    }
}
