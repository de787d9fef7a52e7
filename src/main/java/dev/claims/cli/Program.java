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
            new ReportCommand(),
            new SchemaCommand(),
            new CompletionCommand(),
            new ManCommand(),
            new HelpCommand());

    private final Streams streams;
    private final CommandSpec root = RootSpec.spec();

    /** Those that are known to the parser. */
    private final Map<CommandSpec, Command> commands = new LinkedHashMap<>();

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        try {
            String[] expanded = ArgumentFiles.expand(args);
            needed(expanded).forEach(this::add);
            return run(parse(commandLine(), expanded));
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

    /** The commands whose options have to be known: all but one are never asked for, and cost a tenth of the start. */
    static List<Command> needed(String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (args.length == 1 && (first.equals("--version") || first.equals("-V"))) {
            return List.of();
        }
        for (Command command : COMMANDS) {
            if (command.name().equals(first) && !command.isAboutOthers()) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    private void add(Command command) {
        if (commands.containsValue(command)) {
            return;
        }
        CommandSpec spec = command.spec().addOption(RootSpec.help());
        spec.usageMessage().abbreviateSynopsis(true);
        root.addSubcommand(spec.name(), spec);
        commands.put(spec, command);
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(false).setExpandAtFiles(false);
        return line;
    }

    /** Reads {@code args}, and where something is configured, reads them once more with that. */
    private ParseResult parse(CommandLine line, String... args) throws IOException {
        ParseResult given = line.parseArgs(args);
        if (!given.hasSubcommand()
                || given.subcommand().isUsageHelpRequested()
                || !Configuration.isThere(given.subcommand(), streams.around())) {
            return given;
        }
        // A setting may be another command's: only who knows them all can say that it is nobody's.
        COMMANDS.forEach(this::add);
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

    private int run(ParseResult parsed) throws IOException {
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
