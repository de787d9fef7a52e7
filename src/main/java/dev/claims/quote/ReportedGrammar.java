package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.ADVERB;
import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;
import static dev.claims.quote.ReportedClasses.TIME;

import java.util.Set;

/**
 * What a word is to its sentence, judged from its form, the closed classes and its neighbours. Cheaper than tagging by
 * two orders of magnitude; where the form leaves it open the answer is no.
 */
final class ReportedGrammar {

    /** Ends of words that are plural nouns nearly always. */
    private static final String[] NOUN_ENDINGS = {
        "ers", "ors", "ists", "erts", "ians", "ents", "ions", "ings", "ties", "isms"
    };

    /** Verbs that “that” may follow, though they report nothing. */
    private static final Set<String> BEFORE_THAT = Set.of(
            "means",
            "knows",
            "understands",
            "realises",
            "realizes",
            "recognises",
            "recognizes",
            "requires",
            "ensures",
            "assumes",
            "implies",
            "proves");

    /** Words that a subject may take before its verb. */
    private static final int SUBJECT_REACH = 16;

    private ReportedGrammar() {}

    /** Whether word {@code i} looks like a finite verb or an auxiliary. */
    static boolean isFiniteVerb(ReportedSentence s, int i) {
        if (s.isCapitalised(i) && i > 0 && (s.is(i, "may") || s.is(i, "will"))) {
            return false;
        }
        if (s.isAny(i, AUXILIARY | MODAL)) {
            return !s.is(i, "been") && !s.is(i, "being") && !s.is(i, "having") && !s.is(i, "be");
        }
        if (!s.isWord(i) || s.isAny(i - 1, DETERMINER) || s.isAny(i - 1, PREPOSITION)) {
            return false;
        }
        if (s.isAny(i, PAST)) {
            return true;
        }
        String word = s.word(i);
        if (s.isCapitalised(i) && i > 0) {
            return false;
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return !s.isAny(i - 1, AUXILIARY) || i == 0;
        }
        if (isThirdPerson(word)) {
            return s.isCapitalised(i - 1) && i > 1 && !isBeforeVerb(s, i + 1) && isBeforeObject(s, i + 1)
                    || s.isAny(i - 1, SUBJECT) && (s.is(i - 1, "he") || s.is(i - 1, "she") || s.is(i - 1, "it"))
                    || s.isAny(i - 1, Vocabulary.THAT)
                    || s.isAny(i - 1, RELATIVE)
                    || followsNoun(s, i) && !s.word(i - 1).endsWith("s") && isVerbBefore(s, i);
        }
        return s.isAny(i - 1, SUBJECT)
                && (s.is(i - 1, "they") || s.is(i - 1, "we") || s.is(i - 1, "you") || s.is(i - 1, "i"))
                && !s.isAny(i, PREPOSITION | CONJUNCTION | ADVERB | DETERMINER | SUBORDINATOR);
    }

    /** Whether what follows makes a verb of what may be one: “sales that” are a noun, unless the word is a cue. */
    private static boolean isVerbBefore(ReportedSentence s, int i) {
        return s.isAny(i + 1, Vocabulary.THAT)
                ? s.verb(i) != null || BEFORE_THAT.contains(s.word(i)) || s.is(i + 2, "of")
                : s.is(i + 1, "to") || s.isAny(i + 1, SUBJECT | DETERMINER);
    }

    private static boolean isThirdPerson(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("'s")
                && !word.endsWith("us")
                && !isPluralNoun(word);
    }

    private static boolean isPluralNoun(String word) {
        for (String ending : NOUN_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeObject(ReportedSentence s, int i) {
        return s.isAny(i, DETERMINER | SUBJECT | PREPOSITION | SUBORDINATOR | RELATIVE)
                || s.isAny(i, Vocabulary.THAT)
                || s.isCapitalised(i)
                || s.isNumber(i)
                || isAdverb(s, i);
    }

    private static boolean isBeforeVerb(ReportedSentence s, int i) {
        int at = i;
        while (isAdverb(s, at)) {
            at++;
        }
        ReportedVerb verb = s.verb(at);
        return verb != null && verb.isFinite()
                || s.isAny(at, AUXILIARY | MODAL | PAST)
                || s.word(at).endsWith("ed");
    }

    private static boolean followsNoun(ReportedSentence s, int i) {
        return s.isWord(i - 1) && !s.isNumber(i - 1) && !s.isAny(i - 1, DETERMINER | PREPOSITION | CONJUNCTION);
    }

    /** Whether a clause, a noun phrase and then its finite verb, begins at {@code from}. */
    static boolean opensClause(ReportedSentence s, int from) {
        if (s.isAny(from, PREPOSITION)) {
            return hasFiniteVerb(s, from, s.size());
        }
        if (!startsNounPhrase(s, from) && !isAdverb(s, from)) {
            return false;
        }
        int wanted = 1;
        int most = Math.min(s.size(), from + SUBJECT_REACH);
        for (int i = from; i < most; i++) {
            if (s.isMarked(i)
                    || s.is(i, "to") && !s.isCapitalised(from)
                    || s.is(i, ":")
                    || s.is(i, ";")
                    || s.isAny(i, SUBORDINATOR)) {
                return false;
            }
            if (s.isComma(i) && !s.isCapitalised(from)) {
                return false;
            }
            if (s.isAny(i, CONJUNCTION) && (i > from + 4 || isFiniteVerb(s, i + 1))) {
                return false;
            }
            wanted += s.isAny(i, RELATIVE) || s.isAny(i, Vocabulary.THAT) && i > from ? 1 : 0;
            wanted -= (i > from || s.isAny(i, AUXILIARY)) && isFiniteVerb(s, i) ? 1 : 0;
            if (wanted == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands from {@code from} up to {@code to}, exclusive, outside marks. */
    static boolean hasFiniteVerb(ReportedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!s.isMarked(i) && isFiniteVerb(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase or a pronoun subject can begin at {@code i}. */
    static boolean startsNounPhrase(ReportedSentence s, int i) {
        if (!s.isWord(i)) {
            return false;
        }
        if (s.isAny(i, SUBJECT | DETERMINER) || s.isCapitalised(i) || s.isNumber(i)) {
            return true;
        }
        return !s.isAny(i, PREPOSITION | AUXILIARY | MODAL | ADVERB | CONJUNCTION | SUBORDINATOR | RELATIVE | PAST)
                && !isAdverb(s, i);
    }

    /** Whether the word may stand between a subject and its verb without changing who does what. */
    static boolean isAdverb(ReportedSentence s, int i) {
        String word = s.word(i);
        return s.isAny(i, ADVERB)
                || word.length() > 4 && word.endsWith("ly") && !s.isCapitalised(i) && !word.equals("family");
    }

    /** Whether the word separates clauses: punctuation other than a paired bracket, or a conjunction. */
    static boolean isBoundary(ReportedSentence s, int i) {
        return i < 0
                || i >= s.size()
                || s.isPunctuation(i)
                || s.isAny(i, CONJUNCTION | SUBORDINATOR | RELATIVE)
                || s.isAny(i, Vocabulary.THAT);
    }

    static boolean isTime(ReportedSentence s, int i) {
        return s.isAny(i, TIME);
    }
}
