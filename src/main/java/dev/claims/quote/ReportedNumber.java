package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.PLURAL;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.QUANTITY;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;

/** Whether words are plural, and whether one is a noun that only looks like a verb. */
final class ReportedNumber {
    private ReportedNumber() {}

    /** Whether the noun phrase is plural, as the base form of a verb needs it: “officials say”, not “the report”. */
    static boolean isPlural(ReportedSentence s, ReportedSubject subject) {
        int from = subject.from();
        int to = subject.to();
        if (s.isAny(from, QUANTITY)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (s.is(i, "and")) {
                return true;
            }
            boolean modifies = s.isAny(i, PREPOSITION | RELATIVE)
                    || s.word(i).endsWith("ed")
                    || s.word(i).endsWith("ing");
            if (modifies && i > from) {
                return isPluralNoun(s, i - 1) || s.isAny(to - 1, QUANTITY);
            }
        }
        return isPluralNoun(s, to - 1);
    }

    static boolean isPluralNoun(ReportedSentence s, int i) {
        String word = s.word(i);
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")) {
            return true;
        }
        return s.isNumber(i) || s.isAny(i, QUANTITY | PLURAL);
    }

    /** Whether the word is a noun that only looks like a verb: “the battleground states”, “a set of rules”, “is denying claims”. */
    static boolean isNounAfter(ReportedSentence s, int cue, ReportedVerb verb) {
        boolean isObject = verb.form() == Cues.Form.THIRD
                && s.word(cue - 1).endsWith("ing")
                && s.isAny(cue - 2, ReportedClasses.AUXILIARY | PREPOSITION);
        if (isObject) {
            return true;
        }
        boolean nounForm = verb.form() == Cues.Form.BASE || verb.form() == Cues.Form.THIRD;
        if (!nounForm || !s.isAny(cue, ReportedClasses.NOUN)) {
            return false;
        }
        if (verb.isBase() && isPluralNoun(s, cue - 1)) {
            return false;
        }
        boolean isCounted = verb.form() == Cues.Form.THIRD && s.isAny(cue - 1, QUANTITY);
        if (isCounted || isDescribed(s, cue) || isRelated(s, cue + 1)) {
            return true;
        }
        boolean afterPronoun = s.isAny(cue - 1, SUBJECT);
        boolean afterName = s.isCapitalised(cue - 1) && cue > 1 && !s.isTitle() && !ReportedGrammar.isTime(s, cue - 1);
        return !afterPronoun && !afterName;
    }

    /** Whether an adjective stands before the word: “Valley-leaning states”. */
    private static boolean isDescribed(ReportedSentence s, int cue) {
        String before = s.word(cue - 1);
        return before.indexOf('-') > 0 && (before.endsWith("ing") || before.endsWith("ed"));
    }

    /** Whether “that” goes on a noun: “rules that could”, “states that have”. */
    private static boolean isRelated(ReportedSentence s, int that) {
        return s.isAny(that, Vocabulary.THAT) && s.isAny(that + 1, ReportedClasses.AUXILIARY | ReportedClasses.MODAL);
    }
}
