package dev.claims.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how much a command tells of its work, the same for every command that reads. */
final class RunOptions {

    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";

    private RunOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-q", QUIET)
                        .order(OptionGroup.RUN.order())
                        .description("Do not tell what could not be read (the exit code still does); no progress.")
                        .build())
                .addOption(OptionSpec.builder("-v", VERBOSE)
                        .order(OptionGroup.RUN.order())
                        .description("Tell of each file what it was, how many articles it held and how long they took.")
                        .build());
    }

    static boolean isQuiet(ParseResult options) {
        return options.hasMatchedOption(QUIET);
    }

    /** Who is to be told how the work goes. */
    static Watcher watcher(ParseResult options, Streams streams) {
        if (options.hasMatchedOption(VERBOSE)) {
            return new FileLog(streams);
        }
        Surroundings around = streams.around();
        // On a screen that shows the records themselves, a bar between them would only be in the way.
        boolean isSeen = around.isTerminal(Surroundings.Stream.ERR)
                && !"dumb".equals(around.variable("TERM"))
                && !OutputOption.isScreen(options, around);
        return isSeen && !isQuiet(options) ? new Progress(streams) : Watcher.NOBODY;
    }
}
