package dev.claims.output;

import dev.claims.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names an article as RFC 3987 has it: by its address, else by its path, relative to where the records lie. */
final class Iri {

    /** What may stand in an IRI as it is, beside letters and digits; a colon only in an address. */
    private static final String IN_PATH = "-._~/!$&'()*+,;=@";

    private static final String IN_ADDRESS = IN_PATH + ":?#[]%";

    private Iri() {}

    static String of(Source source) {
        if (source.url() != null) {
            return encoded(source.url(), IN_ADDRESS);
        }
        return encoded(source.path(), IN_PATH) + (source.index() == 0 ? "" : "#" + source.index());
    }

    private static String encoded(String text, String asIs) {
        StringBuilder iri = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isAsIs(point, asIs)) {
                iri.appendCodePoint(point);
            } else {
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    iri.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        });
        return iri.toString();
    }

    private static boolean isAsIs(int point, String asIs) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) || asIs.indexOf(point) >= 0;
        }
        return Character.isLetterOrDigit(point);
    }
}
