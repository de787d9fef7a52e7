package dev.claims.mention;

import dev.claims.article.Span;

/**
 * A noun phrase that can be the source of a quote: “Ada Brandt”, “she”, “a spokesman for the city”, “the email”.
 * Of “Meta CEO Ada Brandt, who lives nearby, said” the span is “Ada Brandt” and the extent everything before “said”.
 *
 * @param kind what it is by its form
 * @param span the words that name the source: a name with its title, or the whole of another noun phrase
 * @param head the name without title, or the noun that says who is meant
 * @param firstToken the first token of the extent: of the noun phrase with all that stands before its name
 * @param tokenAfter the token after the extent: after appositions, relative clauses and the comma that closes them
 */
public record Mention(Kind kind, Span span, Span head, int firstToken, int tokenAfter) {

    /** What a mention is by its form. */
    public enum Kind {
        /** A person by name. */
        PERSON,
        /** An organisation, place or anything else by name. */
        NAME,
        /** He, she, they, I. */
        PRONOUN,
        /** A person or group by a common noun: the mayor, one executive, critics, the company. */
        NOMINAL,
        /** Words on paper or screen: the email, a report by X, court documents. */
        DOCUMENT
    }

    public Mention {
        if (firstToken < 0 || tokenAfter <= firstToken) {
            throw new IllegalArgumentException("no tokens: " + firstToken + ".." + tokenAfter);
        }
    }

    /** Whether it refers by name. */
    public boolean isName() {
        return kind == Kind.PERSON || kind == Kind.NAME;
    }
}
