/**
 * From characters to structure: blocks, quotation marks, tokens and sentences.
 * Everything here is a pure function of the text.
 */
@NullMarked
package dev.claims.text;

import org.jspecify.annotations.NullMarked;
