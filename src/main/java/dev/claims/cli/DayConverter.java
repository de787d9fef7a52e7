package dev.claims.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes an option's value for a day. A class and no lambda: Java 17 archives no class that implements an interface as
 * old as picocli's once a lambda does, and start-up takes a third longer.
 */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date such as 2031-05-08");
        }
    }
}
