package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.ADVERB;
import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.OCCASION;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;

/** Where what is reported begins after its verb. */
final class ReportedStart {

    /** Words between a verb and its “that”: “said in an interview with the Varnholm Post on Tuesday that”. */
    private static final int FRAME = 18;

    /** Words that whom one tells may take. */
    private static final int ADDRESSEE = 8;

    private static final Set<String> OBJECT_PRONOUNS = Set.of("me", "him", "her", "them", "us", "you", "it");
    private static final Set<String> NO_CONTENT = Set.of(
            "so", "no", "yes", "nothing", "something", "anything", "goodbye", "hello", "little", "more", "much", "thanks", "otherwise");

    private ReportedStart() {}

    /** First word of the clause that {@code verb} at word {@code cue} reports; -1 where it reports none. */
    static int clause(ReportedSentence s, int cue, ReportedVerb verb) {
        int at = cue + verb.length();
        if (s.is(at, "out") || s.is(at, "back")) {
            at++;
        }
        if (verb.isTelling()) {
            return afterAddressee(s, at, verb);
        }
        int that = that(s, at);
        if (that >= 0 && verb.takesClause()) {
            boolean relative = verb.isIng() && s.is(at, "that") && isRelative(s, at);
            return relative ? -1 : that;
        }
        if (verb.takesClause() && !verb.isSaying() && opensQuestion(s, at)) {
            return at;
        }
        if (!verb.isBare() || NO_CONTENT.contains(s.word(at)) && isBare(s, at)) {
            return -1;
        }
        int start = afterFrame(s, at);
        return start >= 0 && isClause(s, start, verb) ? start : -1;
    }

    private static boolean opensQuestion(ReportedSentence s, int at) {
        int wh = s.is(at, "just") || s.is(at, "exactly") ? at + 1 : at;
        return s.is(wh, "how") || s.is(wh, "why") || s.is(wh, "whether") || s.is(wh, "what");
    }

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

    /** “said so”, “said nothing about it”: the word is all that was said. */
    private static boolean isBare(ReportedSentence s, int at) {
        if (s.is(at, "no") && (!s.isWord(at + 1) || s.isAny(at + 1, SUBORDINATOR | PREPOSITION))) {
            return true;
        }
        return !s.is(at, "no") && !s.is(at, "more") && !s.is(at, "something") && !s.is(at, "nothing") && !s.is(at, "little") && !s.is(at, "much")
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
            if (s.isMarked(i) || s.isAny(i, SUBORDINATOR | RELATIVE) || s.isComma(i) && !verb.isSaying() && !s.isAny(i + 1, SUBJECT)) {
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
        if (s.is(start, "if") || s.is(start, "how") || s.is(start, "why") || s.is(start, "whether") || s.is(start, "where")) {
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

    /** The word after the “that” which only adverbials separate from the verb; -1 where there is none. */
    private static int that(ReportedSentence s, int from) {
        int most = Math.min(s.size(), from + FRAME);
        for (int i = from; i < most; i++) {
            if (s.is(i, "that")) {
                if (s.isAny(i - 1, PREPOSITION)) {
                    continue;
                }
                boolean opens = s.isWord(i + 1) || s.isDash(i + 1) || s.isAny(i + 2, SUBORDINATOR | PREPOSITION);
                return opens && (i == from || isFrame(s, from, i)) ? afterThat(s, i) : -1;
            }
            if (s.isMarked(i) || s.isAny(i, RELATIVE) || i > from && s.isAny(i, SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether “that” is a relative pronoun: its verb follows at once. */
    private static boolean isRelative(ReportedSentence s, int that) {
        int at = that + 1;
        while (ReportedGrammar.isAdverb(s, at)) {
            at++;
        }
        return !s.isAny(at, SUBJECT) && ReportedGrammar.isFiniteVerb(s, at);
    }

    private static boolean isNamed(ReportedSentence s, int i) {
        return s.isCapitalised(i) || s.isAny(i, DETERMINER | OCCASION) || OBJECT_PRONOUNS.contains(s.word(i));
    }

    private static int afterThat(ReportedSentence s, int that) {
        return s.isAny(that + 1, AUXILIARY | MODAL) && !s.isAny(that + 1, SUBJECT) ? that : that + 1;
    }

    /** Whether only adverbials stand from {@code from} up to {@code to}. */
    private static boolean isFrame(ReportedSentence s, int from, int to) {
        if (s.isAny(to + 1, AUXILIARY | MODAL) && !s.isAny(to + 1, SUBJECT) || s.is(from, "to") && !isNamed(s, from + 1)) {
            return false;
        }
        int last = to - 1;
        boolean closes = s.isAny(last, OCCASION)
                || ReportedGrammar.isTime(s, last)
                || s.isCapitalised(last)
                || s.isComma(last)
                || s.isNumber(last)
                || ReportedGrammar.isAdverb(s, last)
                || OBJECT_PRONOUNS.contains(s.word(last));
        boolean named = !s.is(from, "at") && !s.is(from, "of") && !s.is(from, "for") && !s.is(from, "about");
        if (!closes && !named || isRelative(s, to)) {
            return false;
        }
        boolean opens = s.isAny(from, PREPOSITION)
                || s.is(from, "after")
                || s.is(from, "before")
                || s.isComma(from)
                || ReportedGrammar.isTime(s, from)
                || ReportedGrammar.isAdverb(s, from)
                || s.is(from, "last")
                || s.is(from, "this");
        if (!opens) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (ReportedGrammar.isFiniteVerb(s, i) || s.isAny(i, SUBJECT & ~DETERMINER) && !s.isAny(i, DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** First word after adverbials that stand between the verb and a clause without “that”. */
    static int afterFrame(ReportedSentence s, int from) {
        int at = from;
        boolean moved = true;
        while (moved && at < s.size()) {
            int next = afterTime(s, at);
            if (next == at) {
                next = afterOccasion(s, at);
            }
            moved = next > at;
            at = next;
        }
        return at < s.size() ? at : -1;
    }

    /** Past “on Tuesday”, “last week”, “late Monday night”, “in June 2031”. */
    static int afterTime(ReportedSentence s, int from) {
        int at = from;
        if (s.is(at, "on") || s.is(at, "in") || s.is(at, "at") || s.is(at, "during")) {
            at++;
        }
        while (s.is(at, "last") || s.is(at, "late") || s.is(at, "early") || s.is(at, "earlier") || s.is(at, "this") || s.is(at, "later") && at == from) {
            at++;
        }
        if (!ReportedGrammar.isTime(s, at)) {
            return from;
        }
        boolean named = s.isCapitalised(at) || at > from || s.is(at, "yesterday") || s.is(at, "today") || s.is(at, "tonight");
        if (!named) {
            return from;
        }
        while (ReportedGrammar.isTime(s, at) || s.isNumber(at) && ReportedGrammar.isTime(s, at - 1)) {
            at++;
        }
        boolean isSubject = s.word(at - 1).endsWith("'s") || s.isAny(at, AUXILIARY | MODAL);
        return isSubject ? from : at;
    }

    /** Past “in a statement”, “at a news conference”, “during an interview with the Post”, “on Twitter”. */
    private static int afterOccasion(ReportedSentence s, int from) {
        if (!s.isAny(from, PREPOSITION)) {
            return from;
        }
        int at = from + 1;
        int most = Math.min(s.size(), from + 8);
        while (at < most && s.isWord(at) && !s.isAny(at, OCCASION)) {
            if (s.isAny(at, SUBJECT) && !s.isAny(at, DETERMINER) || ReportedGrammar.isFiniteVerb(s, at)) {
                return from;
            }
            at++;
        }
        if (!s.isAny(at, OCCASION)) {
            return from;
        }
        while (s.isAny(at, OCCASION)) {
            at++;
        }
        return at;
    }

    /** Past whom it is told: “told reporters on Tuesday that”, “told the council she”. */
    private static int afterAddressee(ReportedSentence s, int from, ReportedVerb verb) {
        if (s.is(from, "that")) {
            return afterThat(s, from);
        }
        if (!s.isWord(from) || s.isAny(from, PREPOSITION)) {
            return -1;
        }
        if (OBJECT_PRONOUNS.contains(s.word(from)) && !s.isAny(from + 1, PREPOSITION)) {
            int at = afterFrame(s, from + 1);
            return s.is(at, "that") ? afterThat(s, at) : at >= 0 && startsClause(s, at) ? at : -1;
        }
        int most = Math.min(s.size(), from + FRAME);
        for (int i = from + 1; i < most; i++) {
            if (s.is(i, "that")) {
                return afterThat(s, i);
            }
            if (s.isMarked(i) || s.isComma(i) && !s.isComma(i + 1) || s.is(i, "to") || s.is(i, "about") || s.is(i, ":")) {
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
        if (i == from + 1 && s.isAny(from, OCCASION) && (s.isAny(i, DETERMINER) || s.isCapitalised(i) || s.isNumber(i))) {
            return true;
        }
        if (s.isAny(i, DETERMINER) && !s.isAny(i, ADVERB)) {
            return ReportedGrammar.opensClause(s, i);
        }
        boolean turns = s.isCapitalised(i) && !s.isCapitalised(i - 1) && !s.isAny(i, PREPOSITION);
        return turns && i > from && !ReportedGrammar.isTime(s, i) && ReportedGrammar.opensClause(s, i);
    }
}
