package dev.claims.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the program runs: what a shell tells it beside its arguments.
 *
 * @param environment the variables
 * @param folder the working folder, {@code null} to look for no configuration
 * @param terminals which of the three standard streams are a terminal
 * @param columns how wide the terminal is
 */
record Surroundings(
        Map<String, String> environment, @Nullable Path folder, Set<Stream> terminals, int columns) {

    /** The standard streams, in the order of their numbers. */
    enum Stream {
        IN,
        OUT,
        ERR
    }

    private static final int COLUMNS = 80;

    /** No variable, no configuration, no terminal: the same everywhere. */
    static Surroundings none() {
        return new Surroundings(Map.of(), null, Set.of(), COLUMNS);
    }

    /** Those of this process, of whose streams the launcher knows what Java itself cannot tell. */
    static Surroundings ofProcess() {
        String terminals = System.getProperty("claims.terminals", "");
        Map<String, String> environment = System.getenv();
        return new Surroundings(environment, Path.of("").toAbsolutePath(), streams(terminals), columns(environment));
    }

    private static Set<Stream> streams(String numbers) {
        return switch (numbers) {
            case "" -> Set.of();
            case "0" -> Set.of(Stream.IN);
            case "1" -> Set.of(Stream.OUT);
            case "2" -> Set.of(Stream.ERR);
            case "01" -> Set.of(Stream.IN, Stream.OUT);
            case "02" -> Set.of(Stream.IN, Stream.ERR);
            case "12" -> Set.of(Stream.OUT, Stream.ERR);
            default -> Set.of(Stream.values());
        };
    }

    private static int columns(Map<String, String> environment) {
        for (String columns : new String[] {environment.get("COLUMNS"), System.getProperty("claims.columns")}) {
            if (columns != null && columns.matches("[1-9][0-9]{0,3}")) {
                return Integer.parseInt(columns);
            }
        }
        return COLUMNS;
    }

    boolean isTerminal(Stream stream) {
        return terminals.contains(stream);
    }

    /** The variable {@code name}, {@code null} where it is not set or empty. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
