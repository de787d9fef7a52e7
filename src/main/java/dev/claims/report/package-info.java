/**
 * Writes articles with their claims marked in place as one HTML file that needs no other and no network:
 * {@link dev.claims.report.Report} takes the articles one by one. Style and script are resources of their own.
 */
@NullMarked
package dev.claims.report;

import org.jspecify.annotations.NullMarked;
