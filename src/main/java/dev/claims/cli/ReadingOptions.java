package dev.claims.cli;

import dev.claims.input.Reading;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that say how files are read. */
final class ReadingOptions {

    private static final String NO_IGNORE = "--no-ignore";
    private static final String SIZE = "--max-article-size";

    private ReadingOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(NO_IGNORE)
                        .order(OptionGroup.INPUT.order())
                        .description("Read in folders what a .claimsignore names, too.")
                        .build())
                .addOption(OptionSpec.builder(SIZE)
                        .order(OptionGroup.INPUT.order())
                        .paramLabel("N")
                        .type(Integer.class)
                        .converters(new SizeConverter())
                        .description("Read no article of more than N characters; k and M multiply (default: 100M).")
                        .build());
    }

    static Reading of(ParseResult options) {
        return new Reading(!options.hasMatchedOption(NO_IGNORE), options.matchedOptionValue(SIZE, Reading.LONGEST));
    }

    /** Takes an option's value for a number of characters: {@code 500000}, {@code 500k}, {@code 2M}. */
    private static final class SizeConverter implements ITypeConverter<Integer> {

        private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([kKmM]?)");

        @Override
        public Integer convert(String text) {
            Matcher size = SIZE.matcher(text);
            if (!size.matches()) {
                throw new TypeConversionException("'" + text + "' is no size such as 500k or 2M");
            }
            long factor = switch (size.group(2).toLowerCase(Locale.ROOT)) {
                case "k" -> 1_000;
                case "m" -> 1_000_000;
                default -> 1;
            };
            long characters = Long.parseLong(size.group(1)) * factor;
            if (characters < 1 || characters > Reading.MOST) {
                throw new TypeConversionException("'" + text + "' is not from 1 to " + Reading.MOST);
            }
            return (int) characters;
        }
    }
}
