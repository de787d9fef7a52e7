/**
 * The claims that can be found in an article: quotes, figures and dates, as values.
 * Offsets are UTF-16 here; the record that is written counts code points.
 */
@NullMarked
package dev.claims.claim;

import org.jspecify.annotations.NullMarked;
