package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.claim.Quote.Form;
import dev.claims.mention.Mention;
import java.util.Set;

/** Tells a whole clause in marks from a fragment. */
final class Forms {

    private static final long SUBORDINATORS = ClauseWords.of("fragment-opener");
    private static final long SUBJECTS = ClauseWords.of("subject-pronoun");
    /** Verbs that often open an order, a clause without a subject. */
    private static final long IMPERATIVES = ClauseWords.of("imperative");

    private static final Set<String> IMPERATIVE_ENDS = Set.of("!", "?");

    private final Reading reading;
    private final FiniteVerbs verbs;

    Forms(Reading reading) {
        this.reading = reading;
        this.verbs = new FiniteVerbs(reading);
    }

    /** The form of {@code candidate}: direct where it opens with a subject, or as a sentence, and holds a finite verb. */
    Form of(Candidate candidate) {
        Tokens tokens = reading.tokens();
        int first = candidate.first();
        while (first < candidate.after() && tokens.kind(first) == Tokens.Kind.OTHER) {
            first++;
        }
        if (first >= candidate.after()) {
            return Form.PARTIAL;
        }
        boolean isSentence = tokens.isCapitalised(first) && CueAfterQuote.endsOpen(candidate, reading);
        if (isSentence && (candidate.isAlone() || reading.isAny(first, IMPERATIVES))) {
            return Form.DIRECT;
        }
        if (!verbs.isAmong(first, candidate.after())) {
            return isSentence && (candidate.words() > 3 || endsAs(candidate)) ? Form.DIRECT : Form.PARTIAL;
        }
        if (isSentence) {
            return Form.DIRECT;
        }
        if (reading.isAny(first, SUBORDINATORS)) {
            return Form.PARTIAL;
        }
        int verb = verbs.firstOf(first + 1, candidate.after());
        boolean isAfterOpener = reading.is(verb - 2, ',') && reading.isAny(verb - 1, SUBJECTS);
        if (isAfterOpener && verb < candidate.after()) {
            return Form.DIRECT;
        }
        Mention subject = reading.mentions().startingAt(first);
        return subject != null
                        && verbs.isAmong(subject.tokenAfter(), Math.min(subject.tokenAfter() + 2, candidate.after()))
                ? Form.DIRECT
                : Form.PARTIAL;
    }

    private boolean endsAs(Candidate candidate) {
        int last = candidate.marked().inner().end() - 1;
        return IMPERATIVE_ENDS.contains(reading.article().text().substring(last, last + 1));
    }
}
