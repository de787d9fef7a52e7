package dev.claims.cli;

import dev.claims.Settings;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that say how claims are read: the same for every command that extracts. */
final class ExtractionOptions {

    private static final String CURRENCY = "--currency";

    private ExtractionOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(CURRENCY)
                .order(OptionGroup.CLAIMS.order())
                .paramLabel("CODE")
                .type(String.class)
                .converters(new DollarConverter())
                .completionCandidates(Settings.DOLLARS)
                .description("Which dollar a bare $ is, such as CAD (default: USD).")
                .build());
    }

    /** What {@code options} ask for. */
    static Settings of(ParseResult options) {
        Settings standard = Settings.standard();
        String dollar = options.matchedOptionValue(CURRENCY, standard.dollar());
        return standard.withDollar(dollar);
    }

    /** Takes an option's value for the code of a dollar, in capitals or not. */
    private static final class DollarConverter implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            String code = text.toUpperCase(Locale.ROOT);
            try {
                return new Settings(Set.of(), code).dollar();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
