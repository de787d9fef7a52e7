package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.NEGATION;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.SUBJECT;

import java.util.Set;

/**
 * A reporting verb with the auxiliaries, adverbs and times before it: “has also said”, “on Tuesday said”.
 *
 * @param before the last word before the group, -1 where it opens the sentence
 * @param kind what the group says of the verb
 */
record ReportedVerbGroup(int before, Kind kind) {

    /** How a verb is used. */
    enum Kind {
        /** Somebody says it: “said”, “has said”, “is saying”. */
        ACTIVE,
        /** “saying”, after a comma or a preposition. */
        PARTICIPLE,
        /** “was told”, “been asked”. */
        PASSIVE,
        /** Not said, or only perhaps: “did not say”, “could say”, “to say”. */
        UNSAID
    }

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "he's", "she's", "it's", "they're", "we're", "i'm",
            "you're", "isn't", "aren't", "wasn't", "weren't", "got", "get", "gets");
    private static final Set<String> GOING_ON = Set.of("went", "goes", "continued", "continues", "go", "going");

    /** The group of the verb at word {@code cue}. */
    static ReportedVerbGroup of(ReportedSentence s, int cue, ReportedVerb verb) {
        int p = cue - 1;
        boolean be = false;
        boolean auxiliary = false;
        while (p >= 0 && !s.isMarked(p)) {
            if (s.isAny(p, NEGATION | MODAL)) {
                return new ReportedVerbGroup(p, Kind.UNSAID);
            }
            if (s.isAny(p, AUXILIARY)) {
                be |= BE.contains(s.word(p));
                auxiliary = true;
                if (s.isAny(p, SUBJECT)) {
                    break;
                }
            } else if (!ReportedGrammar.isAdverb(s, p)
                    || isName(s, p)
                    || s.isAny(p, SUBJECT) && s.isAny(p, DETERMINER)) {
                int time = timeStart(s, p);
                if (time < 0) {
                    break;
                }
                p = time;
            }
            p--;
        }
        if (s.is(p, "to") && verb.isBase()) {
            return goesOn(s, p)
                    ? new ReportedVerbGroup(goingOn(s, p) - 1, Kind.ACTIVE)
                    : new ReportedVerbGroup(p, Kind.UNSAID);
        }
        if (be && !verb.isIng()) {
            return new ReportedVerbGroup(p, Kind.PASSIVE);
        }
        if (verb.isIng() && !auxiliary) {
            return new ReportedVerbGroup(p, Kind.PARTICIPLE);
        }
        return new ReportedVerbGroup(p, Kind.ACTIVE);
    }

    /** “Tim Long … Long said”: a surname that is an adverb too. */
    private static boolean isName(ReportedSentence s, int p) {
        boolean isSecond = p > 0 && s.isCapitalised(p - 1) && !s.isTitle();
        return s.isCapitalised(p) && (isSecond || s.mentionAt(p) != null);
    }

    private static boolean goesOn(ReportedSentence s, int to) {
        return goingOn(s, to) >= 0;
    }

    /** The first word of “went on to” before {@code to}; -1 where there is none. */
    private static int goingOn(ReportedSentence s, int to) {
        if (s.is(to - 1, "quick") && s.isAny(to - 2, AUXILIARY)) {
            return to - 2;
        }
        int at = s.is(to - 1, "on") ? to - 2 : to - 1;
        if (!GOING_ON.contains(s.word(at)) || s.isAny(at - 1, MODAL | NEGATION)) {
            return -1;
        }
        return at;
    }

    /** The last word before the time adverbial that ends at {@code p}, {@code p} itself where none does. */
    static int beforeTime(ReportedSentence s, int p) {
        int start = timeStart(s, p);
        return start <= 0 ? p : start - 1;
    }

    /** First word of the time adverbial that ends at {@code p} (“on Tuesday”, “last week”); -1 where it is none. */
    private static int timeStart(ReportedSentence s, int p) {
        if (!ReportedGrammar.isTime(s, p) && !(s.isNumber(p) && ReportedGrammar.isTime(s, p - 1))) {
            return -1;
        }
        int at = p;
        while (at > 0 && (ReportedGrammar.isTime(s, at - 1) || s.isNumber(at - 1) || isTimeModifier(s, at - 1))) {
            at--;
        }
        if (at > 0
                && s.isAny(at - 1, PREPOSITION)
                && !s.is(at - 1, "of")
                && (!s.is(at - 1, "for") || s.word(p).endsWith("s"))) {
            return at - 1;
        }
        return at < p || s.isCapitalised(p) || s.is(p, "yesterday") || s.is(p, "today") ? at : -1;
    }

    private static boolean isTimeModifier(ReportedSentence s, int i) {
        return switch (s.word(i)) {
            case "last", "this", "earlier", "late", "early", "later", "that" -> true;
            default -> false;
        };
    }
}
