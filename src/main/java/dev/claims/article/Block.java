package dev.claims.article;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph or other block of an article: no sentence and no claim crosses its edges.
 *
 * @param span where it stands, without blanks at its edges
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

    /** What a block is to a reader. */
    public enum Kind {
        TITLE,
        HEADING,
        /** The line that says who wrote the article, where and when. */
        BYLINE,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_CELL,
        /** A block quotation or a pull quote. */
        BLOCKQUOTE,
        /** A caption that tells something; a bare credit is furniture. */
        CAPTION,
        /** Text of the page, not of the article: navigation, share links, credits, forms. No claim is taken from it. */
        FURNITURE
    }

    public boolean isFurniture() {
        return kind == Kind.FURNITURE;
    }

    // As a record's own, for the reason that Span has.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block block && kind == block.kind && span.equals(block.span);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + kind.hashCode();
    }
}
