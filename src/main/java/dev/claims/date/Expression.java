package dev.claims.date;

/**
 * Words that tell a time, not yet resolved.
 *
 * @param first first token
 * @param last last token
 * @param rule name of the rule that found it
 */
record Expression(int first, int last, String rule, Meaning meaning) {

    Grain grain() {
        return meaning.grain();
    }

    Expression from(int token) {
        return new Expression(token, last, rule, meaning);
    }
}
