package dev.claims.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** When to write in colour. */
enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    private static final String NAME = "--color";
    private static final Choice<Color> CHOICE = new Choice<>(values(), Color::label);

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(NAME)
                .order(OptionGroup.OUTPUT.order())
                .paramLabel("WHEN")
                .type(Color.class)
                .converters(CHOICE)
                .completionCandidates(CHOICE.list())
                .description("Colours in the pretty format: " + CHOICE.labels() + ". By default on a terminal, unless "
                        + "NO_COLOR is set; CLICOLOR_FORCE colours a pipe, too.")
                .build());
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code options} want colours on an output that is a terminal or not. */
    static boolean isOn(ParseResult options, Surroundings around, boolean isTerminal) {
        return switch (options.matchedOptionValue(NAME, AUTO)) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isOn(around, isTerminal);
        };
    }

    private static boolean isOn(Surroundings around, boolean isTerminal) {
        if (around.variable("NO_COLOR") != null) {
            return false;
        }
        String force = around.variable("CLICOLOR_FORCE");
        boolean isForced = force != null && !force.equals("0");
        return isForced || (isTerminal && !"dumb".equals(around.variable("TERM")));
    }
}
