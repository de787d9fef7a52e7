package dev.claims.quote;

/**
 * A cue verb with its auxiliaries: “has repeatedly said”, “did not say”, “to say”, “pointed out”.
 *
 * @param isBare whether it is the bare form without an auxiliary: “they say”, but also the noun in “the report”
 * @param isThird whether it can only be the form with -s: “says”, but also the noun in “the reports”
 * @param first the first token: of its auxiliaries and of adverbs among them
 * @param verb the verb itself
 * @param after the token after it and its particle
 */
record VerbGroup(
        Cue cue, Mood mood, boolean isNegated, boolean isBare, boolean isThird, int first, int verb, int after) {

    /** How the verb stands in its clause. */
    enum Mood {
        FINITE,
        /** “…, saying”. */
        GERUND,
        /** “to say”. */
        INFINITIVE,
        /** “was described”. */
        PASSIVE,
        /** What may be or would be said: “could say”, “will say”. */
        MODAL
    }
}
