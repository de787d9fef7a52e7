/**
 * Writes claims as records: {@link dev.claims.output.Records} says what stands in them, a
 * {@link dev.claims.output.Format} how. The one place where offsets become code points.
 */
@NullMarked
package dev.claims.output;

import org.jspecify.annotations.NullMarked;
