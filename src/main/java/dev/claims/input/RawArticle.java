package dev.claims.input;

import dev.claims.article.Source;

/**
 * An article as it was read. Cheap: HTML is cleaned and sentences are split later, by whichever thread has time.
 *
 * @param source what the file, the metadata and the user say of it; {@code title} is set by the metadata alone
 */
public record RawArticle(Source source, Body body) implements Item {}
