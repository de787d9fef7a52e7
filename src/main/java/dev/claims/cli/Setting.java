package dev.claims.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A value for an option that does not stand on the command line.
 *
 * @param origin where it stands, for the user: {@code .claims.properties:3}, {@code CLAIMS_FORMAT}
 * @param command the command that it is for, {@code null} for every one that has such an option
 * @param key the option's long name without its dashes
 * @param base the folder from which a path counts, {@code null} for the working folder
 */
record Setting(
        String origin,
        @Nullable String command,
        String key,
        String value,
        @Nullable Path base) {}
