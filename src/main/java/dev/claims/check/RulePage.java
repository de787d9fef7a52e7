package dev.claims.check;

/** The rules in words, for a terminal and for the page that documents them. */
public final class RulePage {

    private RulePage() {}

    /** All about {@code rule}, as {@code claims explain} prints it. */
    public static String explanation(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append(" (").append(rule.severity().label()).append(")\n\n");
        text.append(rule.summary()).append('\n');
        text.append(rule.why()).append("\n\n");
        text.append("Example:\n\n").append(indented(rule.example())).append('\n');
        if (rule.instead() != null) {
            text.append("Instead:\n\n").append(indented(rule.instead())).append('\n');
        }
        return text.append("What to do: ").append(rule.remedy()).append(".\n").toString();
    }

    /** A table of all rules, as {@code claims rules} prints it. */
    public static String table() {
        int widest =
                Rules.all().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (Rule rule : Rules.all()) {
            lines.append(padded(rule.id(), widest)).append("  ");
            lines.append(padded(rule.severity().label(), "warning".length())).append("  ");
            lines.append(rule.summary()).append('\n');
        }
        return lines.toString();
    }

    /** The rules as a chapter of Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("| rule | severity | finds |\n|---|---|---|\n");
        for (Rule rule : Rules.all()) {
            page.append("| [`")
                    .append(rule.id())
                    .append("`](#")
                    .append(anchor(rule))
                    .append(") | ");
            page.append(rule.severity().label())
                    .append(" | ")
                    .append(rule.summary())
                    .append(" |\n");
        }
        for (Rule rule : Rules.all()) {
            page.append("\n### ").append(rule.id()).append("\n\n");
            page.append(rule.summary()).append(' ').append(rule.why()).append("\n\n");
            page.append(indented(rule.example())).append('\n');
            if (rule.instead() != null) {
                page.append("Instead:\n\n").append(indented(rule.instead())).append('\n');
            }
            page.append("What to do: ").append(rule.remedy()).append(".\n");
        }
        return page.toString();
    }

    /** As GitHub makes an anchor of a heading. */
    private static String anchor(Rule rule) {
        return rule.id().replace("/", "");
    }

    private static String indented(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .forEach(line ->
                        lines.append(line.isEmpty() ? "" : "    ").append(line).append('\n'));
        return lines.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
