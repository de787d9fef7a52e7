package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.OCCASION;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;

/** Adverbials between a reporting verb and what it reports: “said in an interview on Tuesday that”. */
final class ReportedFrame {
    /** Words between a verb and its “that”: “said in an interview with the Varnholm Post on Tuesday that”. */
    private static final int FRAME = 18;

    private static final Set<String> OBJECT_PRONOUNS = Set.of("me", "him", "her", "them", "us", "you", "it");

    private ReportedFrame() {}

    /** The word after the “that” which only adverbials separate from the verb; -1 where there is none. */
    static int that(ReportedSentence s, int from) {
        int most = Math.min(s.size(), from + FRAME);
        for (int i = from; i < most; i++) {
            if (s.isAny(i, Vocabulary.THAT)) {
                if (s.isAny(i - 1, PREPOSITION) || ReportedGrammar.isTime(s, i + 1)) {
                    continue;
                }
                boolean opens = s.isWord(i + 1)
                        || s.isComma(i + 1) && s.isWord(i + 2)
                        || s.isDash(i + 1)
                        || s.isAny(i + 2, SUBORDINATOR | PREPOSITION);
                return opens && (i == from || isFrame(s, from, i)) ? afterThat(s, i) : -1;
            }
            if (s.isMarked(i) || s.isAny(i, RELATIVE) || i > from && s.isAny(i, SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether “that” is a relative pronoun: its verb follows at once. */
    static boolean isRelative(ReportedSentence s, int that) {
        int at = that + 1;
        while (ReportedGrammar.isAdverb(s, at)) {
            at++;
        }
        return !s.isAny(at, SUBJECT) && ReportedGrammar.isFiniteVerb(s, at);
    }

    private static boolean isNamed(ReportedSentence s, int i) {
        return s.isCapitalised(i) || s.isAny(i, DETERMINER | OCCASION) || OBJECT_PRONOUNS.contains(s.word(i));
    }

    static int afterThat(ReportedSentence s, int that) {
        return s.isAny(that + 1, AUXILIARY | MODAL) && !s.isAny(that + 1, SUBJECT) ? that : that + 1;
    }

    /** Whether only adverbials stand from {@code from} up to {@code to}. */
    private static boolean isFrame(ReportedSentence s, int from, int to) {
        if (s.isAny(to + 1, AUXILIARY | MODAL) && !s.isAny(to + 1, SUBJECT)
                || s.is(from, "to") && !isNamed(s, from + 1)) {
            return false;
        }
        int last = to - 1;
        boolean closes = s.isAny(last, OCCASION)
                || ReportedGrammar.isTime(s, last)
                || s.isCapitalised(last)
                || s.isComma(last)
                || s.isNumber(last)
                || s.is(last, "point")
                || s.is(last, "stage")
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
                || ((s.isNumber(from) || s.isAny(from, DETERMINER)) && ReportedGrammar.isTime(s, last))
                || ReportedGrammar.isAdverb(s, from)
                || s.is(from, "last")
                || s.is(from, "this");
        if (!opens) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean isParticiple = s.isAny(i - 1, OCCASION) && s.word(i).endsWith("ed");
            if (ReportedGrammar.isFiniteVerb(s, i) && !isParticiple
                    || s.isAny(i, SUBJECT & ~DETERMINER) && !s.isAny(i, DETERMINER)) {
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
        while (s.is(at, "last")
                || s.is(at, "late")
                || s.is(at, "early")
                || s.is(at, "earlier")
                || s.is(at, "this")
                || s.is(at, "later") && at == from) {
            at++;
        }
        if (s.isAny(at, Vocabulary.THAT) && at == from && ReportedGrammar.isTime(s, at + 1)) {
            at++;
        }
        if (!ReportedGrammar.isTime(s, at)) {
            return from;
        }
        boolean named =
                s.isCapitalised(at) || at > from || s.is(at, "yesterday") || s.is(at, "today") || s.is(at, "tonight");
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
}
