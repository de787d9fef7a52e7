package dev.claims.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** How many articles are worked on at the same time. */
final class JobsOption {

    private static final String NAME = "--jobs";

    /** More threads than this only cost memory on any machine that there is. */
    private static final int MOST = 256;

    private JobsOption() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-j", NAME)
                .order(OptionGroup.RUN.order())
                .paramLabel("N")
                .type(Integer.class)
                .converters(new JobsConverter())
                .description(
                        "Work on N articles at a time (default: one a processor). The output is the same for any N.")
                .build());
    }

    static int of(ParseResult options) {
        return options.matchedOptionValue(NAME, Runtime.getRuntime().availableProcessors());
    }

    private static final class JobsConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
                throw new TypeConversionException("'" + text + "' is no number from 1 to " + MOST);
            }
            return Integer.valueOf(text);
        }
    }
}
