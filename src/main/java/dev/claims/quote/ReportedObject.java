package dev.claims.quote;

/** A noun phrase as what is reported: “acknowledged problems with the pumps”, “warned of fires”. */
final class ReportedObject {

    private ReportedObject() {}

    /** The word after the noun phrase from {@code from}: its first comma, or {@code to}. */
    static int end(ReportedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isComma(i) && !s.isMarked(i) && isOver(s, i + 1)) {
                return i;
            }
        }
        return to;
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
        if (verb.cue().noun().contains(s.word(next)) && ReportedGrammar.startsNounPhrase(s, next + 1)) {
            return next + 1;
        }
        return verb.cue().noun().contains("direct") && ReportedGrammar.startsNounPhrase(s, next) ? next : -1;
    }
}
