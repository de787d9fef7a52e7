/**
 * Measures what claims costs, on news made at run time from the articles in {@code seeds/}. Compiled and run by the
 * Maven profile {@code benchmark} alone; no part of the product. docs/performance.md tells how to run it.
 */
@NullMarked
package dev.claims.benchmark;

import org.jspecify.annotations.NullMarked;
