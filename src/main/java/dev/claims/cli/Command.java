package dev.claims.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. To add one, write it and name it in {@link Commands}. */
interface Command {

    /**
     * Its name, options and help. Built by hand: reading annotations cost a third of the time that
     * {@code claims --version} took.
     */
    CommandSpec spec();

    /** Its name alone, without the cost of the rest: that of its class, {@code extract} of {@code ExtractCommand}. */
    default String name() {
        String type = getClass().getSimpleName();
        return type.substring(0, type.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    /** Whether it has to know the other commands. */
    default boolean isAboutOthers() {
        return false;
    }

    /** Whether it finds claims in articles. */
    default boolean findsClaims() {
        return false;
    }

    /** Does what {@code options} ask and gives the exit code. An exception's message is shown as one line. */
    int run(ParseResult options, Streams streams) throws IOException;
}
