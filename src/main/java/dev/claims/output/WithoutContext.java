package dev.claims.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hands on the fields of a record but those that tell what stands around the claim: its sentence and its source. */
final class WithoutContext implements Fields {

    private final Fields fields;
    private boolean isInSource;

    WithoutContext(Fields fields) {
        this.fields = fields;
    }

    @Override
    public void text(String name, @Nullable String value) {
        if (!isInSource && !name.equals(Records.SENTENCE)) {
            fields.text(name, value);
        }
    }

    @Override
    public void number(String name, @Nullable BigDecimal value) {
        if (!isInSource) {
            fields.number(name, value);
        }
    }

    @Override
    public void index(String name, int value) {
        if (!isInSource) {
            fields.index(name, value);
        }
    }

    @Override
    public void flag(String name) {
        if (!isInSource) {
            fields.flag(name);
        }
    }

    @Override
    public void open(String name) {
        isInSource = name.equals(Records.SOURCE);
        if (!isInSource) {
            fields.open(name);
        }
    }

    @Override
    public void close() {
        if (!isInSource) {
            fields.close();
        }
        isInSource = false;
    }
}
