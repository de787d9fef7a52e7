package dev.claims.quote;

import java.util.Set;

/** A noun phrase as what is reported: “acknowledged problems with the pumps”, “warned of fires”. */
final class ReportedObject {

    private static final Set<String> PRONOUNS = Set.of("it", "them", "him", "us", "me", "you", "everything", "nothing");

    /** Words that whom one accuses, or what one voices, may take. */
    private static final int REACH = 8;

    private ReportedObject() {}

    /** The word after the noun phrase from {@code from}: its first comma, or {@code to}. */
    static int end(ReportedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isComma(i) && !s.isMarked(i) && isOver(s, i + 1)) {
                return i;
            }
            boolean isNextVerb = s.isAny(i, ReportedClasses.CONJUNCTION) && !s.isMarked(i) && isVerbOf(s, i + 1);
            if (isNextVerb && i > from && !ReportedGrammar.hasFiniteVerb(s, from, i)) {
                return i;
            }
        }
        return to;
    }

    /** “… and named Kellworks as its rival”: a verb in the past with an object. */
    private static boolean isVerbOf(ReportedSentence s, int i) {
        return ReportedGrammar.isFiniteVerb(s, i)
                && (s.isAny(i + 1, ReportedClasses.DETERMINER | ReportedClasses.SUBJECT) || s.isCapitalised(i + 1));
    }

    /** The word after the next {@code word}, with a few others between at most; -1 where there is none. */
    private static int after(ReportedSentence s, int from, String word) {
        for (int i = from + 1; i < Math.min(s.size(), from + REACH); i++) {
            if (s.is(i, word)) {
                return s.isWord(i + 1) && !s.isMarked(i + 1) ? i + 1 : -1;
            }
            if (!s.isWord(i) || s.isMarked(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOver(ReportedSentence s, int next) {
        int at = s.isAny(next, ReportedClasses.CONJUNCTION) ? next + 1 : next;
        return s.isAny(at, ReportedClasses.SUBORDINATOR | ReportedClasses.RELATIVE | ReportedClasses.SUBJECT)
                || s.word(at).endsWith("ing")
                || ReportedGrammar.opensClause(s, at);
    }

    /** First word of the noun phrase that {@code verb} at {@code cue} reports; -1 where it reports none. */
    static int start(ReportedSentence s, int cue, ReportedVerb verb) {
        int next = cue + verb.length();
        int time = ReportedFrame.afterTime(s, next);
        if (time > next && !s.isWord(time)) {
            return -1;
        }
        boolean demonstrative = s.is(next, "this") || s.isAny(next, Vocabulary.THAT);
        boolean alone =
                !s.isWord(next + 1) || s.isAny(next + 1, ReportedClasses.PREPOSITION | ReportedClasses.CONJUNCTION);
        if ((PRONOUNS.contains(s.word(next)) && !verb.cue().lemma().equals("accuse")) || (demonstrative && alone)) {
            return -1;
        }
        String lemma = verb.cue().lemma();
        if (lemma.equals("claim") && s.is(next, "to")) {
            return next;
        }
        if (lemma.equals("accuse")) {
            return after(s, next, "of");
        }
        if (lemma.equals("express") || lemma.equals("voice")) {
            return after(s, next - 1, "that");
        }
        if (verb.cue().noun().contains(s.word(next)) && ReportedGrammar.startsNounPhrase(s, next + 1)) {
            return next + 1;
        }
        return verb.cue().noun().contains("direct") && ReportedGrammar.startsNounPhrase(s, next) ? next : -1;
    }
}
