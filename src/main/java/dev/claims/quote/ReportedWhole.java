package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;

/** Whether the words before “, X said” are all that is said: a whole clause. */
final class ReportedWhole {

    /** Verbs in their base form, behind a plural, that “to” follows. */
    private static final Set<String> PLANS = Set.of(
            "aim",
            "continue",
            "expect",
            "have",
            "hope",
            "intend",
            "like",
            "need",
            "plan",
            "remain",
            "seek",
            "seem",
            "tend",
            "try",
            "use",
            "want",
            "wish");

    /** Words from the start of the clause to such a “to” at most. */
    private static final int REACH = 10;

    /** Words that a clause has at least whose verb is not known. */
    private static final int CLAUSE = 5;

    private ReportedWhole() {}

    /**
     * Whether the words from {@code from} up to {@code comma} make a clause of their own.
     *
     * @param after the word after the attribution, below zero where it ends the sentence
     */
    static boolean isClause(ReportedSentence s, int from, int cue, int comma, int after) {
        boolean isLast = after < 0 || ReportedEnd.isEnd(s, after);
        boolean isOpener =
                s.isAny(from, SUBORDINATOR) && !hasComma(s, from, comma) && !(isLast && hasMainClause(s, from, comma));
        return !isOpener && (ReportedGrammar.hasFiniteVerb(s, from, comma) || isAllSaid(s, from, cue, comma, after));
    }

    /** “Police intend to appeal”: “to” behind a plural and a verb in its base form, which no finite verb looks like. */
    static boolean isPlan(ReportedSentence s, int from, int to) {
        for (int i = from + 2; i < Math.min(to, from + REACH); i++) {
            if (s.is(i, "to")) {
                return PLANS.contains(s.word(i - 1)) && ReportedNumber.isPluralNoun(s, i - 2);
            }
        }
        return false;
    }

    /** “Old people sleep fewer hours, Brandt said.” All before the cue is said, whatever its verb looks like. */
    private static boolean isAllSaid(ReportedSentence s, int from, int cue, int comma, int after) {
        ReportedVerb verb = s.verb(cue);
        return verb != null
                && verb.strength() == 3
                && comma - from >= CLAUSE
                && after > 0
                && ReportedEnd.isEnd(s, after)
                && ReportedGrammar.startsNounPhrase(s, from)
                && !s.isAny(from, PREPOSITION | SUBORDINATOR)
                && !hasComma(s, from, comma);
    }

    /** “While it is dear the dam should hold”: two finite verbs, hence two clauses though no comma parts them. */
    private static boolean hasMainClause(ReportedSentence s, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            boolean opens = ReportedGrammar.isFiniteVerb(s, i) && !ReportedGrammar.isFiniteVerb(s, i - 1);
            verbs += !s.isMarked(i) && opens ? 1 : 0;
        }
        return verbs > 1;
    }

    private static boolean hasComma(ReportedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isComma(i)) {
                return true;
            }
        }
        return false;
    }
}
