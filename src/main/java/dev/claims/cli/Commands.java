package dev.claims.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and the parser of the command line. It knows those alone that the arguments need. */
final class Commands {

    private static final List<Command> ALL = List.of(
            new ExtractCommand(),
            new TextCommand(),
            new ReportCommand(),
            new CheckCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new SchemaCommand(),
            new CompletionCommand(),
            new ManCommand(),
            new HelpCommand());

    private final Surroundings around;
    private final CommandSpec root = RootSpec.spec();

    /** Those that are known to the parser. */
    private final Map<CommandSpec, Command> known = new LinkedHashMap<>();

    Commands(Surroundings around) {
        this.around = around;
    }

    /** The command of {@code spec}, null for the program itself. */
    @Nullable
    Command of(CommandSpec spec) {
        return known.get(spec);
    }

    /** Reads {@code args}, and where something is configured, reads them once more with that. */
    ParseResult parse(String... args) throws IOException {
        needed(args).forEach(this::add);
        CommandLine line = new CommandLine(root);
        line.setCaseInsensitiveEnumValuesAllowed(false).setExpandAtFiles(false);
        ParseResult given = line.parseArgs(args);
        if (!given.hasSubcommand()
                || given.subcommand().isUsageHelpRequested()
                || !Configuration.isThere(given.subcommand(), around)) {
            return given;
        }
        // A setting may be another command's: only who knows them all can say that it is nobody's.
        ALL.forEach(this::add);
        Configuration configuration = Configuration.of(given.subcommand(), around);
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

    /** The commands whose options have to be known: all but one are never asked for, and cost a tenth of the start. */
    static List<Command> needed(String... args) {
        String first = args.length == 0 ? "" : args[0];
        for (Command command : ALL) {
            if (command.name().equals(first) && !command.isAboutOthers()) {
                return List.of(command);
            }
        }
        return ALL;
    }

    /** Whether the command that {@code args} name needs the word lists of all extractors. */
    static boolean findClaims(String... args) {
        return needed(args).stream().allMatch(Command::findsClaims);
    }

    private void add(Command command) {
        if (known.containsValue(command)) {
            return;
        }
        CommandSpec spec = command.spec().addOption(RootSpec.help());
        spec.usageMessage().abbreviateSynopsis(true);
        root.addSubcommand(spec.name(), spec);
        known.put(spec, command);
    }
}
