package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

/** Where what is reported ends: at the end of the sentence, unless the writer takes the word again before. */
final class ReportedEnd {

    /** Words that a name may take: “Ada Lee Brandt”. */
    private static final int NAME = 3;

    /** What content may end at; all else is passed over at once. */
    private static final long ENDS = Vocabulary.STOP
            | Vocabulary.COLON
            | Vocabulary.DASH
            | Vocabulary.COMMA
            | Vocabulary.ACCORDING
            | Vocabulary.JOINT
            | Vocabulary.BY;

    private ReportedEnd() {}

    /**
     * The word after the last of the content.
     *
     * @param from first word of the content
     * @param isSubordinate whether the reporting clause depends on a main clause that follows it
     * @param isRelative whether the reporting clause is relative, so that the main verb follows it
     */
    static int of(ReportedSentence s, int from, boolean isSubordinate, boolean isRelative) {
        boolean verbSeen = false;
        int i = from;
        while (i < s.size()) {
            if (!s.isMarked(i) && i > from && ends(s, i, verbSeen, isSubordinate, isRelative)) {
                break;
            }
            if (s.isPunctuation(i) && s.is(i, "(") && !s.isMarked(i)) {
                int close = closing(s, i);
                if (isEnd(s, close + 1)) {
                    break;
                }
                i = close;
            }
            verbSeen |= ReportedGrammar.isFiniteVerb(s, i);
            i++;
        }
        return trimmed(s, from, i);
    }

    private static boolean ends(
            ReportedSentence s, int i, boolean verbSeen, boolean isSubordinate, boolean isRelative) {
        if (s.isMarked(i - 1) && isParticiple(s, i)) {
            return true;
        }
        if (!s.isAny(i, ENDS)) {
            return false;
        }
        if (s.isAny(i, Vocabulary.STOP)) {
            return true;
        }
        if (s.isAny(i, Vocabulary.COLON)) {
            return s.isMarked(i + 1);
        }
        if (s.isDash(i)) {
            boolean aside = s.is(i + 1, "a")
                    || s.is(i + 1, "an")
                    || s.is(i + 1, "as")
                    || s.is(i + 1, "while")
                    || s.is(i + 1, "even");
            return aside && !closesDash(s, i);
        }
        if (s.isAny(i, Vocabulary.ACCORDING)) {
            return s.is(i + 1, "to");
        }
        if (s.isAny(i, Vocabulary.BY)) {
            return isParticiple(s, i + 1);
        }
        if (s.isAny(i, Vocabulary.JOINT)) {
            return isNextCue(s, i + 1) || verbSeen && isShortClause(s, i + 1);
        }
        return s.isComma(i) && endsAtComma(s, i, verbSeen, isSubordinate, isRelative);
    }

    private static boolean endsAtComma(
            ReportedSentence s, int comma, boolean verbSeen, boolean isSubordinate, boolean isRelative) {
        int next = comma + 1;
        if (s.is(next, "though") && isOwnClause(s, next + 1)) {
            return true;
        }
        while (ReportedGrammar.isAdverb(s, next)) {
            next++;
        }
        if (s.isAny(next, Vocabulary.JOINT)) {
            return isNextCue(s, next + 1) || isOwnClause(s, next + 1) || s.is(next, "but") && turns(s, next + 1);
        }
        if ((s.is(next, "while") || s.is(next, "though") || s.is(next, "although") || s.is(next, "as"))
                && isOwnClause(s, next + 1)) {
            return true;
        }
        if (isParticiple(s, next)) {
            return true;
        }
        if (s.is(next, "according") || s.is(next, "though") && isEnd(s, next + 1)) {
            return true;
        }
        if (attributes(s, next)) {
            return true;
        }
        if (isSubordinate
                && verbSeen
                && (opensMainClause(s, next) || s.isAny(next, PREPOSITION) && s.isAny(0, SUBORDINATOR))) {
            return true;
        }
        return isRelative && ReportedGrammar.isFiniteVerb(s, next);
    }

    private static boolean isParticiple(ReportedSentence s, int i) {
        ReportedVerb verb = s.verb(i);
        return verb != null && verb.isIng() && verb.strength() >= 2;
    }

    /** Whether the main clause after a subordinate one begins at {@code i}. */
    private static boolean opensMainClause(ReportedSentence s, int i) {
        return !s.isAny(i, Vocabulary.THAT) && !s.is(i, "which") && ReportedGrammar.opensClause(s, i);
    }

    /** Whether the words after “but” hold a verb that reports or judges. */
    private static boolean turns(ReportedSentence s, int i) {
        int most = Math.min(s.size(), i + 10);
        for (int at = i + 1; at < most && !s.isComma(at); at++) {
            ReportedVerb verb = s.verb(at);
            if (verb != null && verb.isFinite() && verb.strength() >= 2 && !verb.isBase()) {
                return true;
            }
        }
        return false;
    }

    /** Whether “but” opens a clause with its own subject and reporting verb. */
    private static boolean isOwnClause(ReportedSentence s, int i) {
        int most = Math.min(s.size(), i + 10);
        for (int at = i + 1; at < most; at++) {
            ReportedVerb verb = s.verb(at);
            if (s.isComma(at)) {
                return false;
            }
            if (verb != null && isTold(verb, s.isAny(at + 1, Vocabulary.THAT))) {
                return true;
            }
            if (ReportedGrammar.isFiniteVerb(s, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether “he said” or “Brandt says” stands at {@code i}: a pronoun or a name, then its verb. */
    private static boolean isShortClause(ReportedSentence s, int i) {
        int at = i;
        while (at < i + NAME && (s.isCapitalised(at) || at == i && s.isAny(at, SUBJECT))) {
            at++;
        }
        while (at > i && ReportedGrammar.isAdverb(s, at)) {
            at++;
        }
        ReportedVerb verb = s.verb(at);
        return at > i && verb != null && verb.strength() == 3 && verb.isFinite() && !verb.isBase();
    }

    /** Whether a second reporting verb of the same subject stands at {@code i}, after adverbs. */
    private static boolean isNextCue(ReportedSentence s, int i) {
        int at = i;
        while (ReportedGrammar.isAdverb(s, at)) {
            at++;
        }
        ReportedVerb verb = s.verb(at);
        return verb != null
                && verb.strength() >= 2
                && (verb.form() == Cues.Form.PAST || verb.form() == Cues.Form.THIRD);
    }

    private static boolean isTold(ReportedVerb verb, boolean isBeforeThat) {
        return verb.isFinite() && !verb.isBase() && verb.strength() >= (isBeforeThat ? 2 : 3);
    }

    /** Whether “she said” or “officials say” stands at {@code i}, to the end or the next comma. */
    private static boolean attributes(ReportedSentence s, int i) {
        int most = Math.min(s.size(), i + 8);
        for (int at = i; at < most; at++) {
            ReportedVerb verb = s.verb(at);
            if (verb != null && verb.isFinite() && verb.strength() == 3 && at > i) {
                int after = ReportedFrame.afterFrame(s, at + 1);
                return after < 0 || s.isComma(after) || isEnd(s, after);
            }
            if (!s.isWord(at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean closesDash(ReportedSentence s, int dash) {
        for (int i = dash + 1; i < s.size(); i++) {
            if (s.isDash(i)) {
                return true;
            }
        }
        return false;
    }

    private static int closing(ReportedSentence s, int open) {
        for (int i = open + 1; i < s.size(); i++) {
            if (s.is(i, ")")) {
                return i;
            }
        }
        return open;
    }

    /** Whether nothing but closing punctuation stands from {@code i} to the end. */
    static boolean isEnd(ReportedSentence s, int i) {
        for (int at = i; at < s.size(); at++) {
            if (s.isWord(at)) {
                return false;
            }
        }
        return true;
    }

    private static int trimmed(ReportedSentence s, int from, int to) {
        int end = to;
        while (end > from
                && (!s.isWord(end - 1) && !s.is(end - 1, ")") && !s.is(end - 1, "%") && !s.isMarked(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a subordinator rules the clause that begins at {@code i}. */
    static boolean isSubordinate(ReportedSentence s, int i) {
        return s.isAny(i, SUBORDINATOR) && !s.isAny(i, SUBJECT);
    }
}
