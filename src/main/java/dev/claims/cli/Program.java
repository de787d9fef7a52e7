package dev.claims.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /** Scripts ask for it often, and to know the options takes as long as to start Java. */
    private static final List<String> VERSION = List.of("--version");

    private final Streams streams;

    Program(Streams streams) {
        this.streams = streams;
    }

    int run(String... args) {
        try {
            if (VERSION.equals(Arrays.asList(args))) {
                streams.print(RootSpec.version() + "\n");
                return OK;
            }
            Commands commands = new Commands(streams.around());
            return run(commands.parse(ArgumentFiles.expand(args)), commands);
        } catch (ParameterException e) {
            return complain(e);
        } catch (ClosedPipe e) {
            return OK;
        } catch (IOException e) {
            streams.complain(e.getMessage());
            return FAILED;
        } catch (OutOfMemoryError e) {
            streams.complain("not enough memory: give Java more with JAVA_OPTS=-Xmx4g");
            return FAILED;
        } catch (RuntimeException | Error e) {
            streams.complain("a fault in claims, please report it: " + e);
            return FAILED;
        }
    }

    private int run(ParseResult parsed, Commands commands) throws IOException {
        if (parsed.isVersionHelpRequested()) {
            streams.print(RootSpec.version() + "\n");
            return OK;
        }
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (last.isUsageHelpRequested()) {
            streams.print(HelpText.of(last.commandSpec().commandLine(), streams.around()));
            return OK;
        }
        Command command = commands.of(last.commandSpec());
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
