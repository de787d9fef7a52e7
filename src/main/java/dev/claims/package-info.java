/**
 * The library's front door: an article in, its claims out.
 * {@link dev.claims.Claims} is the entry; the command line is one of its users.
 */
@NullMarked
package dev.claims;

import org.jspecify.annotations.NullMarked;
