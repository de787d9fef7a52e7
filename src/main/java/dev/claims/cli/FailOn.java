package dev.claims.cli;

import dev.claims.check.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code --fail-on} takes: from which severity on findings make a check fail. */
enum FailOn {
    ERROR,
    WARNING,
    HINT,
    NEVER;

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code null} for none. */
    @Nullable
    Severity severity() {
        return switch (this) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case HINT -> Severity.HINT;
            case NEVER -> null;
        };
    }
}
