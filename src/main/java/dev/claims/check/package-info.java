/**
 * What is wrong with articles and with a corpus of them, and how a build is told: rules, findings and their formats.
 * Works on parsed articles and their claims; knows nothing of how they were read or extracted.
 */
@NullMarked
package dev.claims.check;

import org.jspecify.annotations.NullMarked;
