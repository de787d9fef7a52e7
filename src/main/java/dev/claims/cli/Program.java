package dev.claims.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that the arguments name, runs it and turns what goes wrong into one line and an exit code. */
final class Program {

    /** All was read. */
    static final int OK = 0;

    /** A check found something. */
    static final int FOUND = 1;

    /** Something could not be read or written, or the command line makes no sense. */
    static final int FAILED = 2;

    private static final List<Command> COMMANDS = List.of(
            new ExtractCommand(),
            new TextCommand(),
            new CheckCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new SchemaCommand(),
            new HelpCommand());

    private final Streams streams;

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        Map<CommandSpec, Command> commands = new LinkedHashMap<>();
        CommandLine line = commandLine(commands);
        try {
            return run(line.parseArgs(args), commands);
        } catch (ParameterException e) {
            return complain(e);
        } catch (ClosedPipe e) {
            return OK;
        } catch (IOException e) {
            streams.complain(e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            streams.complain("a fault in claims, please report it: " + e);
            return FAILED;
        }
    }

    private static CommandLine commandLine(Map<CommandSpec, Command> commands) {
        CommandSpec root = RootSpec.spec();
        for (Command command : COMMANDS) {
            CommandSpec spec = command.spec().addOption(RootSpec.help());
            root.addSubcommand(spec.name(), spec);
            commands.put(spec, command);
        }
        CommandLine line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(false).setUsageHelpWidth(100);
        return line;
    }

    private int run(ParseResult parsed, Map<CommandSpec, Command> commands) throws IOException {
        if (parsed.isVersionHelpRequested()) {
            streams.print(RootSpec.version() + "\n");
            return OK;
        }
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (last.isUsageHelpRequested()) {
            streams.print(usage(last.commandSpec().commandLine()));
            return OK;
        }
        Command command = commands.get(last.commandSpec());
        if (command == null) {
            streams.err().print(usage(last.commandSpec().commandLine()));
            return FAILED;
        }
        return command.run(last, streams);
    }

    private int complain(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            streams.complain(unmatched(unmatched, command.parent() == null));
        } else {
            streams.complain(e.getMessage());
        }
        streams.err().print("See '" + command.qualifiedName() + " --help'.\n");
        return FAILED;
    }

    private static String unmatched(UnmatchedArgumentException e, boolean isRoot) {
        String what = e.isUnknownOption() ? "no option" : isRoot ? "no command" : "no use for";
        List<String> close = e.getSuggestions();
        return what + " '" + e.getUnmatched().get(0) + "'"
                + (close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?");
    }

    /** The help text, without colours: the same wherever it is shown. */
    static String usage(CommandLine command) {
        return command.getUsageMessage(Help.Ansi.OFF);
    }
}
