package dev.claims.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the program in roff, from the same texts as the help. */
final class ManPage {

    private final CommandSpec root;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec root) {
        this.root = root;
    }

    String text() {
        List<CommandSpec> commands = root.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
        page.append(".\\\" -*- mode: nroff; coding: utf-8 -*-\n");
        request("TH CLAIMS 1", "", RootSpec.version(), "User Commands");
        // Lines stretched to the margin are hard to read with short words.
        page.append(".ad l\n");
        section("NAME");
        line("claims - " + plain(root.usageMessage().description()));
        section("SYNOPSIS");
        for (CommandSpec command : commands) {
            bold("claims " + command.name());
            line("[OPTION]... " + positionals(command));
            request("br");
        }
        section("COMMANDS");
        commands.forEach(this::command);
        section("CONFIGURATION");
        paragraph(
                "Options that always hold may stand in a file .claims.properties in the working folder or above it, a line "
                        + "each, as 'currency = CAD' for every command or 'extract.format = csv' for one, or in variables "
                        + "such as CLAIMS_CURRENCY. The command line wins over a variable, a variable over the file.");
        paragraph("An argument @FILE stands for the lines of FILE, an argument each.");
        section("EXIT STATUS");
        paragraph(exitCodes());
        section("EXAMPLES");
        examples(root.usageMessage().footer());
        return page.toString();
    }

    private String exitCodes() {
        return Arrays.stream(root.usageMessage().footer())
                .filter(line -> line.startsWith("Exit codes: "))
                .map(line -> line.substring("Exit codes: ".length()))
                .collect(Collectors.joining());
    }

    private void command(CommandSpec command) {
        request("SS", "claims " + command.name());
        paragraph(plain(command.usageMessage().description()));
        for (PositionalParamSpec positional : command.positionalParameters()) {
            item(positional.paramLabel(), positional.description());
        }
        for (OptionGroup group : HelpText.groupsOf(command)) {
            HelpText.sorted(command, group).forEach(option -> item(names(option), option.description()));
        }
        examples(command.usageMessage().footer());
    }

    private static String names(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    private static String positionals(CommandSpec command) {
        return command.positionalParameters().stream()
                .map(positional -> {
                    String label = positional.paramLabel() + (positional.arity().max() > 1 ? "..." : "");
                    return positional.arity().min() == 0 ? "[" + label + "]" : label;
                })
                .collect(Collectors.joining(" "));
    }

    private void section(String name) {
        request("SH", name);
    }

    private void paragraph(String text) {
        request("PP");
        line(text);
    }

    private void item(String name, String... description) {
        request("TP");
        bold(name);
        line(plain(description));
    }

    private void bold(String text) {
        page.append("\\fB").append(escaped(text)).append("\\fR\n");
    }

    private void examples(String... footer) {
        List<String> lines =
                Arrays.stream(footer).filter(line -> line.startsWith("  ")).toList();
        if (lines.isEmpty()) {
            return;
        }
        request("PP");
        request("nf");
        lines.forEach(this::line);
        request("fi");
    }

    private void request(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private void line(String text) {
        String line = escaped(text);
        boolean looksLikeRequest = line.startsWith(".") || line.startsWith("'");
        page.append(looksLikeRequest ? "\\&" : "").append(line).append('\n');
    }

    /** Signs that mean something to roff, and hyphens and quotes that it would make typographic ones of. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
    }

    /** A text of the help: there {@code %%} is a per cent sign. */
    private static String plain(String... lines) {
        return String.join(" ", lines).replace("%%", "%");
    }
}
