package dev.claims.claim;

import dev.claims.article.Span;
import java.util.Locale;

/** Something that an article claims, and the exact words that claim it. */
public sealed interface Claim permits Quote, Figure, Timex {

    /** What an article can claim, in the order of records that share a span. */
    enum Type {
        DATE,
        FIGURE,
        QUOTE;

        /** The record's {@code type}, such as {@code quote}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Type type();

    /** Where its words stand in the article text. */
    Span span();

    /** The name of the rule that found it, such as {@code cue-after-quote}: for people who debug, not for programs. */
    String rule();
}
