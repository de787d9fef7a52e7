package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The email went over the “risks of the plan”. What stands in marks in a sentence about a document is the document's. */
final class DocumentAsSubject implements Sieve {

    @Override
    public String name() {
        return "document-as-subject";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int start = reading.start(candidate.sentence());
        if (candidate.words() < 2 || candidate.first() <= start || reading.isMarked(start)) {
            return null;
        }
        Mention subject = scene.subjects().of(start, candidate.first(), candidate.first());
        return subject != null && subject.kind() == Mention.Kind.DOCUMENT && subject.firstToken() == start
                ? new Ascription(subject, null, null, name())
                : null;
    }
}
