package dev.claims.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a record one after another, in the order of the contract; each format has its own. */
interface Fields {

    /** A text, or {@code null} for one that is not known. */
    void text(String name, @Nullable String value);

    /** A number without loss, or {@code null} for one that is not known. */
    void number(String name, @Nullable BigDecimal value);

    /** An offset or an index. */
    void index(String name, int value);

    /** A field that is written only where it is true. */
    void flag(String name);

    /** The fields up to {@link #close} are those of {@code name}. */
    void open(String name);

    void close();
}
