package dev.claims.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as lines of comma-separated values. */
final class CsvFields implements Fields {

    /** A spreadsheet takes a cell that starts with one of these for a formula and runs it. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<String> columns;
    private final StringBuilder lines = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private String prefix = "";

    CsvFields(List<String> columns) {
        this.columns = columns;
    }

    void start() {
        cells.clear();
        cells.addAll(Arrays.asList(new String[columns.size()]));
    }

    void end() {
        for (int i = 0; i < columns.size(); i++) {
            lines.append(i == 0 ? "" : ",").append(cells.get(i) == null ? "" : cells.get(i));
        }
        lines.append('\n');
    }

    String lines() {
        return lines.toString();
    }

    @Override
    public void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            set(name, quoted(FORMULA_STARTS.indexOf(value.charAt(0)) < 0 ? value : "'" + value));
        }
    }

    private static String quoted(String value) {
        boolean isPlain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** A number is no formula, not even one below zero. */
    @Override
    public void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            set(name, JsonFields.digits(value));
        }
    }

    @Override
    public void index(String name, int value) {
        set(name, Integer.toString(value));
    }

    @Override
    public void flag(String name) {
        set(name, "true");
    }

    @Override
    public void open(String name) {
        prefix = name + "_";
    }

    @Override
    public void close() {
        prefix = "";
    }

    private void set(String name, String cell) {
        int column = columns.indexOf(prefix + name);
        if (column < 0) {
            throw new IllegalStateException("no column for " + prefix + name);
        }
        cells.set(column, cell);
    }
}
