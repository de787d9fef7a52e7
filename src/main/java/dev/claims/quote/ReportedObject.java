package dev.claims.quote;

/** A noun phrase as what is reported: “acknowledged problems with the pumps”, “warned of fires”. */
final class ReportedObject {

    private ReportedObject() {}

    /** First word of the noun phrase that {@code verb} at {@code cue} reports; -1 where it reports none. */
    static int start(ReportedSentence s, int cue, ReportedVerb verb) {
        int next = cue + verb.length();
        if (verb.cue().noun().contains(s.word(next)) && ReportedGrammar.startsNounPhrase(s, next + 1)) {
            return next + 1;
        }
        return verb.cue().noun().contains("direct") && ReportedGrammar.startsNounPhrase(s, next) ? next : -1;
    }
}
