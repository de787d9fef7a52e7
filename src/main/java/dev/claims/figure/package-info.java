/**
 * Finds figures and normalises them.
 * {@link dev.claims.figure.FigureExtractor} is the entry.
 */
@NullMarked
package dev.claims.figure;

import org.jspecify.annotations.NullMarked;
