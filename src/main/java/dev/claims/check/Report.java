package dev.claims.check;

import java.util.List;

/**
 * What a check came to.
 *
 * @param findings in the order in which they are told
 * @param articles that were judged, in their order
 */
public record Report(List<Finding> findings, List<Checked> articles) {

    /** An article by its file and its number in it. */
    public record Checked(String path, int index) {

        /** {@code posts.json}, {@code posts.json (post at index 2)}. */
        String shown() {
            return index == 0 ? path : path + " (post at index " + index + ")";
        }
    }

    public Report {
        findings = List.copyOf(findings);
        articles = List.copyOf(articles);
    }

    /** Whether something is at least as bad as {@code severity}. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.rule().severity().isAtLeast(severity));
    }

    /** {@code 3 articles: 1 error, 2 warnings}. */
    public String summary() {
        StringBuilder summary = new StringBuilder(counted(articles.size(), "article")).append(": ");
        int start = summary.length();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.rule().severity() == severity)
                    .count();
            if (count > 0) {
                summary.append(summary.length() == start ? "" : ", ").append(counted(count, severity.label()));
            }
        }
        return summary.length() == start ? summary + "nothing found" : summary.toString();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
