package dev.claims.quote;

import dev.claims.mention.Mention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For Brandt, the harbour is “the very heart of the town”. No cue, but who opens the sentence thinks so. */
final class ForWhom implements Sieve {

    private static final Set<String> OPENERS = Set.of("for", "to");

    @Override
    public String name() {
        return "for-whom";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int start = reading.start(candidate.sentence());
        if (candidate.first() <= start + 2 || !OPENERS.contains(reading.lower(start))) {
            return null;
        }
        Mention whom = reading.mentions().startingAt(start + 1);
        boolean isOpening = whom != null
                && whom.isName()
                && isPerson(whom, scene)
                && reading.is(reading.tokens().from(whom.span().end()), ',');
        return isOpening ? new Ascription(whom, null, null, name()) : null;
    }

    /** A person by name: a lone name that nobody bears in full may be a people's. */
    private static boolean isPerson(Mention whom, Scene scene) {
        String name = scene.reading().cast().nameOf(whom);
        return whom.kind() == Mention.Kind.PERSON || scene.isSomebody(whom) && name != null && name.indexOf(' ') > 0;
    }
}
