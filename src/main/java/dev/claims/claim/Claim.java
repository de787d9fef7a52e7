package dev.claims.claim;

import dev.claims.article.Span;

/** Something that an article claims, and the exact words that claim it. */
public sealed interface Claim permits Quote, Figure, Timex {

    /** Where its words stand in the article text. */
    Span span();

    /** The name of the rule that found it, such as {@code cue-after-quote}: for people who debug, not for programs. */
    String rule();
}
