/**
 * The parsed article: one text and the spans into it that every later stage reads.
 * Immutable, and free of any knowledge of claims, files or HTML.
 */
@NullMarked
package dev.claims.article;

import org.jspecify.annotations.NullMarked;
