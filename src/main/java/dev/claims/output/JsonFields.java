package dev.claims.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A record as a JSON object. */
final class JsonFields implements Fields {

    /** Beyond so many digits a number is written with an exponent, which says the same. */
    private static final int PLAIN_DIGITS = 40;

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    @Override
    public void number(String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(digits(value));
        }
    }

    /** 64,000 is {@code 64000} and 1.50 is {@code 1.5}: the same number has one way to be written. */
    static String digits(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean isLong = Math.max(shortest.precision() - shortest.scale(), shortest.scale()) > PLAIN_DIGITS;
        return isLong ? shortest.toString() : shortest.toPlainString();
    }

    @Override
    public void index(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    @Override
    public void flag(String name) {
        json.writeName(name);
        json.writeBoolean(true);
    }

    @Override
    public void open(String name) {
        json.writeObjectPropertyStart(name);
    }

    @Override
    public void close() {
        json.writeEndObject();
    }
}
