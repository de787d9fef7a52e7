package dev.claims.input;

import dev.claims.article.Source;

/**
 * An article as it was read. Cheap: HTML is cleaned and sentences are split later, by whichever thread has time.
 *
 * @param source what the file, the metadata and the user say of it; {@code title} is set by the metadata alone
 * @param line where it begins in its file, from 1
 * @param column likewise, in UTF-16 units from 1
 */
public record RawArticle(Source source, Body body, int line, int column) implements Item {

    /** One that begins where its file does. */
    public RawArticle(Source source, Body body) {
        this(source, body, 1, 1);
    }
}
