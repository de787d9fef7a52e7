package dev.claims.claim;

import dev.claims.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article reports as somebody's.
 *
 * @param span the quoted words, without marks
 * @param speaker the fullest name that the article gives for the source, {@code null} where it names none
 * @param speakerMention the words that name the source beside the quote
 * @param cue the words that report it (“said”, “according to”)
 * @param group the span of the first part, on every part of a quote that comes in several
 */
public record Quote(
        Span span,
        Form form,
        @Nullable String speaker,
        @Nullable String speakerMention,
        @Nullable String cue,
        @Nullable Span group,
        String rule)
        implements Claim {

    /** How the words are given. */
    public enum Form {
        /** A whole clause in marks. */
        DIRECT,
        /** A fragment in marks, built into the writer's sentence. */
        PARTIAL,
        /** Reported without marks; the span is the content clause. */
        INDIRECT
    }

    public Quote {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a quote of no words");
        }
    }

    @Override
    public Type type() {
        return Type.QUOTE;
    }
}
