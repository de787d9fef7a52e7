package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/** X said (that) Q; X told Y (that) Q; X warned of Q. */
final class ReportedClause implements ReportedRule {

    @Override
    public @Nullable ReportedFinding find(ReportedSentence s, int cue, ReportedVerbs.Verb verb) {
        if (!verb.isFinite() && verb.form() != ReportedVerbs.Form.ING) {
            return null;
        }
        ReportedSubject subject = ReportedSubject.before(s, cue);
        if (subject == null || verb.form() == ReportedVerbs.Form.BASE && !subject.isPlural(s)) {
            return null;
        }
        int from = ReportedStart.clause(s, cue, verb);
        String rule = "reported-clause";
        if (from < 0) {
            from = ReportedObject.start(s, cue, verb);
            rule = "reported-object";
        }
        if (from < 0 || s.isMarked(from)) {
            return null;
        }
        int opener = subject.extent() - 1;
        boolean subordinate = s.isAny(opener, SUBORDINATOR) && (opener == 0 || s.isComma(opener - 1) || s.isAny(opener - 1, CONJUNCTION));
        int to = ReportedEnd.of(s, from, subordinate, subject.isRelative());
        return to <= from ? null : ReportedFinding.whole(from, to, subject, cue, cue + 1, rule);
    }
}
