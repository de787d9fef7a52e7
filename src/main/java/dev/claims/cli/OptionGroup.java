package dev.claims.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option stands in the help: told by its order, which is nothing else here. The parser's own groups would be
 * built at each start.
 */
enum OptionGroup {
    /** Those of which nothing else is said. */
    OPTIONS(-1),
    INPUT(1),
    CLAIMS(2),
    CHECK(3),
    OUTPUT(4),
    RUN(5);

    private final int order;

    OptionGroup(int order) {
        this.order = order;
    }

    /** What an option of this group has as its order. */
    int order() {
        return order;
    }

    /** Whether {@code option} stands here. */
    boolean holds(OptionSpec option) {
        return option.order() == order;
    }

    /** {@code Input:}. */
    String heading() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + ":";
    }
}
