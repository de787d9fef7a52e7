package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/**
 * A reported clause in words of its sentence.
 *
 * @param from first word of the content
 * @param to word after its last
 * @param subject who is the source, {@code null} where the clause has none of its own
 * @param cueFrom first word of the cue
 * @param cueTo word after its last
 * @param second first word of the second part of a content that its cue interrupts, -1 for one in one part
 * @param secondTo word after the last of the second part
 */
record ReportedFinding(
        int from,
        int to,
        @Nullable ReportedSubject subject,
        int cueFrom,
        int cueTo,
        int second,
        int secondTo,
        String rule) {

    static ReportedFinding whole(
            int from, int to, @Nullable ReportedSubject subject, int cueFrom, int cueTo, String rule) {
        return new ReportedFinding(from, to, subject, cueFrom, cueTo, -1, -1, rule);
    }
}
