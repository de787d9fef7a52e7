/**
 * Reads articles from files, folders and streams, in whatever form they are found.
 * What cannot be read becomes one diagnostic with its place, and the rest goes on.
 */
@NullMarked
package dev.claims.input;

import org.jspecify.annotations.NullMarked;
