package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;

/** Where what is reported begins after its verb. */
final class ReportedStart {
    private static final Set<String> NO_CONTENT = Set.of(
            "so",
            "no",
            "yes",
            "nothing",
            "something",
            "anything",
            "goodbye",
            "hello",
            "little",
            "more",
            "much",
            "thanks",
            "otherwise");

    /** Words that open a reported clause before its comma: “said following the flood, the dam broke”. */
    private static final int OPENER = 8;

    private ReportedStart() {}

    /** First word of the clause that {@code verb} at word {@code cue} reports; -1 where it reports none. */
    static int clause(ReportedSentence s, int cue, ReportedVerb verb) {
        int at = cue + verb.length();
        if (s.is(at, "out") || s.is(at, "back")) {
            at++;
        }
        if (verb.isTelling()) {
            return ReportedAddressee.afterAddressee(s, at, verb);
        }
        int that = ReportedFrame.that(s, at);
        if (that >= 0 && verb.takesClause()) {
            boolean relative = verb.isIng() && s.isAny(at, Vocabulary.THAT) && ReportedFrame.isRelative(s, at);
            return relative ? -1 : that;
        }
        if (verb.takesClause() && !verb.isSaying() && opensQuestion(s, at)) {
            return at;
        }
        boolean isOften = s.is(at, "so") && (s.is(at + 1, "far") || s.is(at + 1, "many") || s.is(at + 1, "much"));
        if (!verb.isBare() || NO_CONTENT.contains(s.word(at)) && !isOften && isBare(s, at)) {
            return -1;
        }
        int start = ReportedFrame.afterFrame(s, at);
        return start >= 0 && isClause(s, start, verb) ? start : -1;
    }

    private static boolean opensQuestion(ReportedSentence s, int at) {
        int wh = s.is(at, "just") || s.is(at, "exactly") ? at + 1 : at;
        return s.is(wh, "how") || s.is(wh, "why") || s.is(wh, "whether") || s.is(wh, "what");
    }

    /** “said so”, “said nothing about it”: the word is all that was said. */
    private static boolean isBare(ReportedSentence s, int at) {
        if (s.is(at, "no") && (!s.isWord(at + 1) || s.isAny(at + 1, SUBORDINATOR | PREPOSITION))) {
            return true;
        }
        return !s.is(at, "no")
                        && !s.is(at, "more")
                        && !s.is(at, "something")
                        && !s.is(at, "nothing")
                        && !s.is(at, "little")
                        && !s.is(at, "much")
                || !ReportedGrammar.hasFiniteVerb(s, at + 1, Math.min(s.size(), at + 8));
    }

    private static boolean isClause(ReportedSentence s, int start, ReportedVerb verb) {
        if (!s.isWord(start)) {
            return false;
        }
        if (s.isAny(start, PREPOSITION)) {
            return isClauseAfterPreposition(s, start, verb);
        }
        if (s.isAny(start, SUBORDINATOR)) {
            return isClauseAfterSubordinator(s, start);
        }
        if (verb.isSaying()) {
            boolean comma = s.isComma(start + 1) && (s.isCapitalised(start) || ReportedGrammar.isAdverb(s, start));
            return s.isWord(start + 1) || comma && ReportedGrammar.hasFiniteVerb(s, start + 2, s.size());
        }
        return s.isAny(start, AUXILIARY | MODAL) || ReportedGrammar.opensClause(s, start);
    }

    /** “said in politics it takes time”, but not “said on CNN as the crowd roared”. */
    private static boolean isClauseAfterPreposition(ReportedSentence s, int start, ReportedVerb verb) {
        if (s.is(start, "of") || s.is(start, "about") || s.is(start, "to")) {
            return false;
        }
        for (int i = start + 1; i < s.size(); i++) {
            if (verb.isSaying() && s.isComma(i) && i - start < OPENER && ReportedGrammar.opensClause(s, i + 1)) {
                return true;
            }
            if (s.isMarked(i)
                    || s.isAny(i, SUBORDINATOR | RELATIVE)
                    || s.isComma(i) && !verb.isSaying() && !s.isAny(i + 1, SUBJECT)) {
                return false;
            }
            if (s.isAny(i, AUXILIARY | MODAL | PAST) && !s.isAny(i - 1, PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** “said if it rains, the race is off”, but not “said after he left”. */
    private static boolean isClauseAfterSubordinator(ReportedSentence s, int start) {
        if (s.is(start, "if")
                || s.is(start, "how")
                || s.is(start, "why")
                || s.is(start, "whether")
                || s.is(start, "where")) {
            return true;
        }
        for (int i = start + 1; i < s.size(); i++) {
            if (s.isMarked(i)) {
                return false;
            }
            if (s.isComma(i) && ReportedGrammar.opensClause(s, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
