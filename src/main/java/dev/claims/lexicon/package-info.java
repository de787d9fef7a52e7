/**
 * Word lists: UTF-8 TSV resources and what is common to reading them.
 * Each list says in its header what it is and where its rows come from.
 */
@NullMarked
package dev.claims.lexicon;

import org.jspecify.annotations.NullMarked;
