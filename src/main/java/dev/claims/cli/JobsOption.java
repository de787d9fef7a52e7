package dev.claims.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How many articles are worked on at the same time. */
final class JobsOption {

    private static final String NAME = "--jobs";

    /** More threads than this only cost memory on any machine that there is. */
    private static final int MOST = 256;

    private JobsOption() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-j", NAME)
                .paramLabel("N")
                .type(Integer.class)
                .description(
                        "Work on N articles at a time (default: one a processor). The output is the same for any N.")
                .build());
    }

    static int of(ParseResult options) {
        int jobs = options.matchedOptionValue(NAME, Runtime.getRuntime().availableProcessors());
        if (jobs < 1 || jobs > MOST) {
            throw new ParameterException(
                    options.commandSpec().commandLine(), NAME + " goes from 1 to " + MOST + ", not " + jobs);
        }
        return jobs;
    }
}
