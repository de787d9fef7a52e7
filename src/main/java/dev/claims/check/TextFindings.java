package dev.claims.check;

import dev.claims.text.Controls;
import java.util.HashSet;
import java.util.Set;

/**
 * A line a finding for people, {@code PATH:LINE:COLUMN: SEVERITY[RULE]: message}, as compilers write them so that
 * editors find the place; what to do about it is said once.
 */
public final class TextFindings implements FindingFormat {

    @Override
    public String of(Report report) {
        StringBuilder lines = new StringBuilder();
        Set<String> helped = new HashSet<>();
        for (Finding finding : report.findings()) {
            Rule rule = finding.rule();
            lines.append(place(finding)).append(": ");
            lines.append(rule.severity().label()).append('[').append(rule.id()).append("]: ");
            lines.append(message(finding)).append('\n');
            if (helped.add(rule.remedy())) {
                lines.append("    help: ").append(rule.remedy()).append('\n');
            }
        }
        return lines.toString();
    }

    static String place(Finding finding) {
        Region region = finding.region();
        String place = Controls.shown(finding.path());
        if (region.line() > 0) {
            place += ":" + region.line();
        }
        return region.line() > 0 && region.column() > 0 ? place + ":" + region.column() : place;
    }

    /** With the article's title where the place is only where that begins. */
    static String message(Finding finding) {
        return finding.article() == null
                ? finding.message()
                : finding.message() + " (in “" + Controls.shown(finding.article()) + "”)";
    }
}
