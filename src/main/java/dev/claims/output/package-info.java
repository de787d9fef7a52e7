/**
 * Writes claims as records, one file per format.
 * The one place where offsets become code points.
 */
@NullMarked
package dev.claims.output;

import org.jspecify.annotations.NullMarked;
