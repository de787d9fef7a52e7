package dev.claims.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option stands in the help: told by its order, which is nothing else here. The parser's own groups would be
 * built at each start.
 */
enum OptionGroup {
    OPTIONS,
    INPUT,
    CLAIMS,
    OUTPUT,
    RUN;

    /** What an option of this group has as its order. */
    int order() {
        return ordinal();
    }

    /** That of {@code option}: {@link #OPTIONS} where none is set. */
    static OptionGroup of(OptionSpec option) {
        return option.order() < 0 ? OPTIONS : values()[option.order()];
    }

    /** {@code Input:}. */
    String heading() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + ":";
    }
}
