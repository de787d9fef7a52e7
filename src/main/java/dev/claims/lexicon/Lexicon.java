package dev.claims.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list: a UTF-8 TSV resource under {@code lexicon/en/}. Lines that start with {@code #} say what it is and
 * where its rows come from; the first other line names the columns; the last column is {@code example}, a phrase on
 * which a test runs the extractor. A cell of {@code -} is empty.
 *
 * @param rows by line
 */
public record Lexicon(String name, List<String> columns, List<Row> rows) {

    /**
     * One line of a lexicon.
     *
     * @param columns their names, those of the lexicon
     * @param cells one a column
     */
    public record Row(List<String> columns, List<String> cells) {

        /** The cell of {@code column}, empty where the row has none. */
        public String get(String column) {
            int place = columns.indexOf(column);
            String cell = place < 0 ? "-" : cells.get(place);
            return cell.equals("-") ? "" : cell;
        }

        /** The cell of {@code column} cut at {@code |}, without empty parts. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }
    }

    /** Reads {@code lexicon/en/NAME.tsv}; a resource that is missing or ragged is a broken build and throws. */
    public static Lexicon load(String name) {
        String resource = "/lexicon/en/" + name + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such lexicon: " + resource);
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Lexicon parse(String name, BufferedReader lines) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(cells);
                continue;
            }
            if (cells.length != columns.size()) {
                throw new IllegalStateException(name + ": not " + columns.size() + " cells: " + line);
            }
            rows.add(new Row(columns, List.of(cells)));
        }
        return new Lexicon(name, columns, List.copyOf(rows));
    }
}
