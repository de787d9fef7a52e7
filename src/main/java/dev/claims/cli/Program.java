package dev.claims.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that the arguments name, runs it and turns what goes wrong into one line and an exit code. */
final class Program {

    /** All was read. */
    static final int OK = 0;

    /** Something could not be read or written, or the command line makes no sense. */
    static final int FAILED = 2;

    private static final List<Command> COMMANDS = List.of(
            new ExtractCommand(),
            new TextCommand(),
            new SchemaCommand(),
            new CompletionCommand(),
            new ManCommand(),
            new HelpCommand());

    private final Streams streams;

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        Map<CommandSpec, Command> commands = new LinkedHashMap<>();
        CommandLine line = commandLine(commands);
        try {
            return run(parse(line, ArgumentFiles.expand(args)), commands);
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
            spec.usageMessage().abbreviateSynopsis(true);
            root.addSubcommand(spec.name(), spec);
            commands.put(spec, command);
        }
        CommandLine line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(false).setExpandAtFiles(false);
        return line;
    }

    /** Reads {@code args}, and where something is configured, reads them once more with that. */
    private ParseResult parse(CommandLine line, String... args) throws IOException {
        ParseResult given = line.parseArgs(args);
        if (!given.hasSubcommand() || given.subcommand().isUsageHelpRequested()) {
            return given;
        }
        Configuration configuration = Configuration.of(given.subcommand(), streams.around());
        if (configuration.isEmpty()) {
            return given;
        }
        try {
            return line.parseArgs(configuration.addedTo(args));
        } catch (ParameterException e) {
            String complaint = configuration.complaint(e);
            if (complaint == null) {
                throw e;
            }
            throw new IOException(complaint, e);
        }
    }

    private int run(ParseResult parsed, Map<CommandSpec, Command> commands) throws IOException {
        if (parsed.isVersionHelpRequested()) {
            streams.print(RootSpec.version() + "\n");
            return OK;
        }
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (last.isUsageHelpRequested()) {
            streams.print(HelpText.of(last.commandSpec().commandLine(), streams.around()));
            return OK;
        }
        Command command = commands.get(last.commandSpec());
        if (command == null) {
            streams.err().print(HelpText.of(last.commandSpec().commandLine(), streams.around()));
            return FAILED;
        }
        return command.run(last, streams);
    }

    private int complain(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            streams.complain(unmatched(unmatched));
        } else {
            streams.complain(e.getMessage());
        }
        streams.err().print("See '" + command.qualifiedName() + " --help'.\n");
        return FAILED;
    }

    private static String unmatched(UnmatchedArgumentException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String typed = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
            return "no option '" + typed + "'"
                    + Nearest.hint(Nearest.to(name, command.optionsMap().keySet()));
        }
        if (command.parent() == null) {
            Set<String> commands = command.subcommands().keySet();
            return "no command '" + typed + "'" + Nearest.hint(Nearest.to(typed, commands));
        }
        return "no use for '" + typed + "'";
    }
}
