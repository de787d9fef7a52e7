/**
 * Finds dates and resolves them against the calendar.
 * {@link dev.claims.date.DateExtractor} is the entry.
 */
@NullMarked
package dev.claims.date;

import org.jspecify.annotations.NullMarked;
