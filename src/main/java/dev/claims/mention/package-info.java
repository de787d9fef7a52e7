/**
 * The people and organisations of an article and the words that refer to them.
 * Noun phrases beside a cue are found here, and resolved to the fullest name that the article gives.
 */
@NullMarked
package dev.claims.mention;

import org.jspecify.annotations.NullMarked;
