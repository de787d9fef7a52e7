package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/** Q, X said; Q, said X; the first half of Q, X said, the other half. */
final class ReportedAside implements ReportedRule {

    @Override
    public @Nullable ReportedFinding find(ReportedSentence s, int cue, ReportedVerbs.Verb verb) {
        if (!verb.isFinite() || verb.strength() < 2 || !verb.that()) {
            return null;
        }
        ReportedSubject subject = s.isComma(cue - 1) ? inverted(s, cue) : null;
        int comma = cue - 1;
        int after = subject == null ? -1 : subject.to();
        if (subject == null) {
            subject = ReportedSubject.before(s, cue);
            if (subject == null || !s.isComma(subject.extent() - 1)) {
                return null;
            }
            comma = subject.extent() - 1;
            after = ReportedStart.afterFrame(s, cue + 1);
            if (after >= 0 && !s.isComma(after) && !s.isPunctuation(after)) {
                return null;
            }
        }
        if (verb.form() == ReportedVerbs.Form.BASE && !subject.isPlural(s)) {
            return null;
        }
        int from = clauseStart(s, comma);
        if (from >= comma || s.isMarked(comma - 1)) {
            return null;
        }
        return ReportedFinding.whole(from, comma, subject, cue, cue + 1, "reported-aside");
    }

    /** The subject after the verb in “Q, said Ada Brandt, the mayor”; {@code null} where what follows is a clause. */
    private static @Nullable ReportedSubject inverted(ReportedSentence s, int cue) {
        int from = cue + 1;
        if (!ReportedGrammar.startsNounPhrase(s, from) || s.isAny(from, SUBJECT) && !s.isAny(from, DETERMINER) || s.is(from, "that")) {
            return null;
        }
        int i = from;
        while (i < s.size() && s.isWord(i) && !s.isAny(i, RELATIVE | SUBORDINATOR) && !s.is(i, "that")) {
            if (ReportedGrammar.isFiniteVerb(s, i)) {
                return null;
            }
            i++;
        }
        return new ReportedSubject(from, i, from, false);
    }

    /** First word of the clause that ends before {@code end}. */
    static int clauseStart(ReportedSentence s, int end) {
        int from = 0;
        for (int i = end - 1; i >= 0; i--) {
            if (s.is(i, ";") || s.isMarked(i) || s.is(i, ".") || s.is(i, "?") || s.is(i, "!")) {
                from = i + 1;
                break;
            }
        }
        while (from < end && !s.isWord(from)) {
            from++;
        }
        return from;
    }
}
