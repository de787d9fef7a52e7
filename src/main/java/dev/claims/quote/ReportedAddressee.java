package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.ADVERB;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.OCCASION;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;

/** Whom something is told, between the verb and what is told. */
final class ReportedAddressee {
    /** Words that whom one tells may take. */
    private static final int ADDRESSEE = 8;

    /** Words between “told” and what is told. */
    private static final int REACH = 18;

    private static final Set<String> OBJECT_PRONOUNS = Set.of("me", "him", "her", "them", "us", "you", "it");

    private ReportedAddressee() {}

    /** First word of what somebody is told to do, “to” or “not to”; -1 where there is none. */
    static int infinitive(ReportedSentence s, int from) {
        int most = Math.min(s.size(), from + ADDRESSEE);
        for (int i = from + 1; i < most; i++) {
            if (s.is(i, "to")) {
                boolean base = s.isWord(i + 1)
                        && !s.isAny(i + 1, DETERMINER | PREPOSITION | ReportedClasses.TIME)
                        && !s.isCapitalised(i + 1)
                        && !s.isNumber(i + 1);
                return base ? s.is(i - 1, "not") ? i - 1 : i : -1;
            }
            if (!s.isWord(i) || s.isMarked(i) || ReportedGrammar.isFiniteVerb(s, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Past whom it is told: “told reporters on Tuesday that”, “told the council she”. */
    static int afterAddressee(ReportedSentence s, int from, ReportedVerb verb) {
        if (s.isAny(from, Vocabulary.THAT)) {
            return ReportedFrame.afterThat(s, from);
        }
        if (!s.isWord(from) || s.isAny(from, PREPOSITION)) {
            return -1;
        }
        if (OBJECT_PRONOUNS.contains(s.word(from)) && !s.isAny(from + 1, PREPOSITION)) {
            int at = ReportedFrame.afterFrame(s, from + 1);
            return s.isAny(at, Vocabulary.THAT)
                    ? ReportedFrame.afterThat(s, at)
                    : at >= 0 && startsClause(s, at) ? at : -1;
        }
        int most = Math.min(s.size(), from + REACH);
        for (int i = from + 1; i < most; i++) {
            if (s.isAny(i, Vocabulary.THAT)) {
                return ReportedFrame.afterThat(s, i);
            }
            if (s.isMarked(i)
                    || s.isComma(i) && !s.isComma(i + 1)
                    || s.is(i, "to")
                    || s.is(i, "about")
                    || s.is(i, ":")) {
                return -1;
            }
            if (s.isAny(i, RELATIVE)) {
                return -1;
            }
            if (beginsAfterNoun(s, from, i)) {
                return i;
            }
        }
        return verb.isBare() && s.isAny(from, SUBJECT) && ReportedGrammar.isFiniteVerb(s, from + 1) ? from : -1;
    }

    private static boolean startsClause(ReportedSentence s, int at) {
        return s.isAny(at, SUBORDINATOR) || ReportedGrammar.opensClause(s, at);
    }

    /** Whether a clause begins at {@code i} after the noun phrase from {@code from}. */
    private static boolean beginsAfterNoun(ReportedSentence s, int from, int i) {
        if (s.isAny(i - 1, PREPOSITION | DETERMINER | CONJUNCTION)) {
            return false;
        }
        if (s.isAny(i, SUBJECT) && !s.is(i, "you")) {
            return true;
        }
        if (i == from + 1
                && s.isAny(from, OCCASION)
                && (s.isAny(i, DETERMINER) || s.isCapitalised(i) || s.isNumber(i))) {
            return true;
        }
        if (s.isAny(i, DETERMINER) && !s.isAny(i, ADVERB)) {
            return ReportedGrammar.opensClause(s, i);
        }
        boolean turns = s.isCapitalised(i) && !s.isCapitalised(i - 1) && !s.isAny(i, PREPOSITION);
        return turns && i > from && !ReportedGrammar.isTime(s, i) && ReportedGrammar.opensClause(s, i);
    }
}
