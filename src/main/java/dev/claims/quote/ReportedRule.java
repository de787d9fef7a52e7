package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** One way in which a sentence reports what somebody said. */
@FunctionalInterface
interface ReportedRule {

    /** What {@code verb}, the word {@code cue}, reports; {@code null} where it is no case of this rule. */
    @Nullable ReportedFinding find(ReportedSentence s, int cue, ReportedVerbs.Verb verb);
}
