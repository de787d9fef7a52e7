package dev.claims.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes an option's value for one of a few constants, by its label. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> constants;
    private final Function<E, String> label;

    Choice(E[] constants, Function<E, String> label) {
        this.constants = List.of(constants);
        this.label = label;
    }

    @Override
    public E convert(String text) {
        for (E constant : constants) {
            if (label.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new TypeConversionException("'" + text + "' is none of " + labels());
    }

    /** {@code jsonl}, {@code json}, {@code csv}. */
    List<String> list() {
        return constants.stream().map(label).toList();
    }

    /** {@code jsonl, json, csv}. */
    String labels() {
        return String.join(", ", list());
    }
}
