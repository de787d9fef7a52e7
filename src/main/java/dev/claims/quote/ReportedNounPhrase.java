package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/** The noun phrase that ends before a verb. */
final class ReportedNounPhrase {
    private ReportedNounPhrase() {}

    /** As {@link #nounPhrase}, but back over a relative clause that belongs to it: “people who know her say”. */
    static @Nullable ReportedSubject acrossRelative(ReportedSentence s, int end) {
        ReportedSubject near = nounPhrase(s, end);
        int from = near == null ? end : near.from();
        if (near != null
                && ReportedGrammar.isBoundary(s, from - 1)
                && !s.isAny(from - 1, RELATIVE)
                && !s.isAny(from - 1, Vocabulary.THAT)) {
            return near;
        }
        for (int i = from - 1; i > 0; i--) {
            if (s.isPunctuation(i) || s.isAny(i, CONJUNCTION) || isSpeech(s.verb(i))) {
                return near;
            }
            boolean relative =
                    s.isAny(i, RELATIVE) || s.isAny(i, Vocabulary.THAT) && ReportedGrammar.isFiniteVerb(s, i + 1);
            relative |= s.word(i).endsWith("ing")
                    && ReportedNumber.isPluralNoun(s, i - 1)
                    && ReportedGrammar.isBoundary(s, i - 2);
            if (relative && (s.is(i, "who") || s.word(i).endsWith("ing"))) {
                return nounPhrase(s, i - 1);
            }
            if (relative && ReportedGrammar.hasFiniteVerb(s, i + 1, end + 1)) {
                ReportedSubject antecedent = nounPhrase(s, i - 1);
                return antecedent == null ? near : antecedent;
            }
        }
        return near;
    }

    /** The noun phrase that ends with word {@code end}. */
    static @Nullable ReportedSubject nounPhrase(ReportedSentence s, int end) {
        if (end < 0 || !s.isWord(end) || s.isMarked(end)) {
            return null;
        }
        if (s.isAny(end, SUBJECT) && !s.isAny(end, DETERMINER)) {
            return s.isAny(end, RELATIVE) ? null : new ReportedSubject(end, end + 1, false);
        }
        boolean isNamed = s.isCapitalised(end) && s.isAny(end, MODAL);
        if (!isNamed && s.isAny(end, PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | MODAL | PAST)
                || s.isAny(end, Vocabulary.THAT)) {
            return null;
        }
        int from = end + 1;
        int at = end;
        while (at == end || at >= 0 && continuesBackwards(s, at, end)) {
            from = at;
            at--;
            if (s.isAny(from, DETERMINER) && !s.isAny(at, PREPOSITION | DETERMINER)) {
                break;
            }
        }
        if (s.is(from, "with")) {
            from++;
        }
        while (from <= end && s.isAny(from, PREPOSITION)) {
            from = afterFrame(s, from, end);
        }
        boolean participle = s.word(from).endsWith("ed") && !s.isCapitalised(from)
                || ReportedGrammar.isAdverb(s, from)
                        && from < end
                        && !s.isCapitalised(end)
                        && s.word(from + 1).endsWith("ed");
        return from > end || participle || s.is(from + 1, "by") ? null : new ReportedSubject(from, end + 1, false);
    }

    private static boolean continuesBackwards(ReportedSentence s, int i, int end) {
        if (s.isComma(i) && s.word(i + 1).endsWith("-based")) {
            return s.isCapitalised(i - 1);
        }
        if (!s.isWord(i) || s.isMarked(i) || s.isAny(i, SUBORDINATOR | RELATIVE | AUXILIARY | MODAL)) {
            return false;
        }
        if (s.isAny(i, CONJUNCTION)) {
            return s.is(i, "and") && joinsNames(s, i);
        }
        if (s.isAny(i, Vocabulary.THAT) || s.isAny(i, SUBJECT) && !s.isAny(i, DETERMINER)) {
            return false;
        }
        if (i < end && ReportedGrammar.isTime(s, i) && s.isCapitalised(i)) {
            return false;
        }
        boolean modifier = s.word(i).endsWith("ed")
                && i > 0
                && !s.isAny(i - 1, Vocabulary.THAT)
                && (s.verb(i) == null || s.isAny(i + 1, PREPOSITION));
        return modifier || s.isCapitalised(i) || !ReportedGrammar.isFiniteVerb(s, i);
    }

    private static boolean isSpeech(@Nullable ReportedVerb verb) {
        return verb != null && verb.strength() == 3;
    }

    private static boolean joinsNames(ReportedSentence s, int and) {
        return s.isCapitalised(and - 1) && s.isCapitalised(and + 1)
                || ReportedNumber.isPluralNoun(s, and - 1)
                        && ReportedNumber.isPluralNoun(s, and + 1)
                        && !s.isAny(and - 1, PREPOSITION);
    }

    /** The first word after the frame “In Varnholm” or “At the meeting” that opens the words from {@code from}. */
    private static int afterFrame(ReportedSentence s, int from, int end) {
        for (int i = end; i > from + 1; i--) {
            boolean afterNoun = !s.isAny(i - 1, PREPOSITION | DETERMINER);
            boolean starts = s.isAny(i, DETERMINER) && afterNoun;
            boolean turns = s.isCapitalised(i) != s.isCapitalised(i - 1) && afterNoun && !s.isAny(i, PREPOSITION);
            if (starts || turns) {
                return i;
            }
        }
        return startOfName(s, from, end);
    }

    /** The first of the capitalised words that end with {@code end}, no month among them. */
    private static int startOfName(ReportedSentence s, int from, int end) {
        int at = end;
        while (at - 1 > from && s.isCapitalised(at) && s.isCapitalised(at - 1) && !ReportedGrammar.isTime(s, at - 1)) {
            at--;
        }
        return at;
    }
}
