package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.QUESTION;

import org.jspecify.annotations.Nullable;

/** X asked (Y) whether Q; X asked Y to Q; asked why Q, Y said; when asked whether Q. */
final class ReportedQuestion {

    private static boolean isInfinitive(ReportedSentence s, int to) {
        return s.is(to, "to")
                && !s.isAny(to + 1, DETERMINER | PREPOSITION)
                && !s.isCapitalised(to + 1)
                && !s.isNumber(to + 1);
    }

    /** Words that whom one asks may take: “asked the head of the city's water company why”. */
    private static final int ADDRESSEE = 12;

    private ReportedQuestion() {}

    /**
     * What {@code verb}, the word {@code cue}, asks; {@code null} where nothing.
     *
     * @param subject who asks, {@code null} in “was asked”
     */
    static @Nullable ReportedFinding find(
            ReportedSentence s, int cue, ReportedVerb verb, @Nullable ReportedSubject subject, boolean isSubordinate) {
        if (subject != null
                && (s.is(cue + 1, "for") || s.is(cue + 1, "about"))
                && ReportedGrammar.startsNounPhrase(s, cue + 2)) {
            int to = ReportedEnd.of(s, cue + 2, isSubordinate, subject.isRelative());
            return to <= cue + 2
                    ? null
                    : ReportedFinding.whole(cue + 2, to, subject, cue, cue + 2, "reported-question");
        }
        int most = Math.min(s.size(), cue + 1 + ADDRESSEE);
        for (int i = cue + 1; i < most; i++) {
            if (s.isMarked(i) || s.isPunctuation(i)) {
                return null;
            }
            boolean infinitive = isInfinitive(s, i)
                    && i > cue + 1
                    && subject != null
                    && !s.isAny(cue + 1, PREPOSITION)
                    && !s.is(cue + 1, "not");
            if (s.isAny(i, QUESTION) || infinitive) {
                int from = infinitive ? cue + 1 : i;
                int to = ReportedEnd.of(s, from, isSubordinate, subject != null && subject.isRelative());
                return to <= i + 1
                        ? null
                        : ReportedFinding.whole(from, to, subject, cue, cue + verb.length(), "reported-question");
            }
            if (ReportedGrammar.isFiniteVerb(s, i)) {
                return null;
            }
        }
        return null;
    }
}
