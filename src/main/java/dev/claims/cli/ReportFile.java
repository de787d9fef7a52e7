package dev.claims.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --report} takes: {@code FORMAT=FILE}. */
record ReportFile(FindingFormatName format, String file) {

    /** Takes an option's value for a report file. */
    static final class Converter implements ITypeConverter<ReportFile> {

        private final Choice<FindingFormatName> formats;

        Converter(Choice<FindingFormatName> formats) {
            this.formats = formats;
        }

        @Override
        public ReportFile convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new TypeConversionException("'" + text + "' is not FORMAT=FILE, such as sarif=claims.sarif");
            }
            return new ReportFile(formats.convert(text.substring(0, equals)), text.substring(equals + 1));
        }
    }
}
