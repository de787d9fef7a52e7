package dev.claims.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sentence reports, cue by cue. */
final class ReportedFindings {

    private ReportedFindings() {}

    /** The findings of a sentence, by cue; a content inside another's is left out. */
    static List<ReportedFinding> in(ReportedSentence s) {
        List<ReportedFinding> found = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < s.size(); i++) {
            if (!s.isAny(i, Vocabulary.ANY_CUE) || s.isMarked(i)) {
                continue;
            }
            ReportedFinding finding = at(
                    s, i, found.isEmpty() ? null : found.get(found.size() - 1).subject());
            if (finding == null || i < covered && finding.from() > i) {
                continue;
            }
            found.add(finding);
            covered = Math.max(covered, finding.from() > i ? afterMarks(s, finding) : finding.secondTo());
        }
        return found;
    }

    /** The end of the content; where it holds a quote in marks, which it is left out for, that of the last of them. */
    private static int afterMarks(ReportedSentence s, ReportedFinding finding) {
        for (int i = finding.to() - 1; i > finding.from(); i--) {
            if (s.isMarked(i)) {
                return i + 1;
            }
        }
        return finding.to();
    }

    private static @Nullable ReportedFinding at(ReportedSentence s, int i, @Nullable ReportedSubject earlier) {
        if (s.isAny(i, Vocabulary.ACCORDING)) {
            return ReportedAccording.find(s, i);
        }
        ReportedVerb verb = s.verb(i);
        if (verb == null || verb.strength() < 1) {
            return null;
        }
        if (verb.cue().kind() == Cue.Kind.SAY && s.is(i - 1, "as") && s.is(i + 1, "by")) {
            return ReportedAccording.reportedBy(s, i);
        }
        ReportedFinding aside = ReportedAside.find(s, i, verb);
        return aside != null ? aside : ReportedClause.find(s, i, verb, earlier);
    }
}
