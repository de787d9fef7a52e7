package dev.claims.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. To add one, write it and name it in {@link Program}. */
interface Command {

    /**
     * Its name, options and help. Built by hand: reading annotations cost a third of the time that
     * {@code claims --version} took.
     */
    CommandSpec spec();

    /** Does what {@code options} ask and gives the exit code. An exception's message is shown as one line. */
    int run(ParseResult options, Streams streams) throws IOException;
}
