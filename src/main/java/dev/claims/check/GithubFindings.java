package dev.claims.check;

/** Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. */
public final class GithubFindings implements FindingFormat {

    @Override
    public String of(Report report) {
        StringBuilder commands = new StringBuilder();
        for (Finding finding : report.findings()) {
            Region region = finding.region();
            commands.append("::").append(command(finding.rule().severity()));
            commands.append(" file=").append(property(ClaimRecord.plain(finding.path())));
            property("line", region.line(), commands);
            property("endLine", region.endLine(), commands);
            // GitHub takes columns only where start and end are in one line.
            if (region.line() == region.endLine()) {
                property("col", region.column(), commands);
                property("endColumn", region.endColumn(), commands);
            }
            commands.append(",title=").append(property(finding.rule().id()));
            String message =
                    TextFindings.message(finding) + "\nhelp: " + finding.rule().remedy();
            commands.append("::").append(data(message)).append('\n');
        }
        return commands.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "notice";
        };
    }

    private static void property(String name, int value, StringBuilder commands) {
        if (value > 0) {
            commands.append(',').append(name).append('=').append(value);
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
