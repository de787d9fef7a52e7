package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import java.util.List;

/**
 * Comma-separated values (RFC 4180, but with {@code \n}), a column a field, those of the source as
 * {@code source_path}, …; a cell is empty where the record has no such field or it is {@code null}.
 */
public final class Csv implements Format {

    private static final List<String> COLUMNS = List.of(
            "id",
            "type",
            "text",
            "start",
            "end",
            "form",
            "kind",
            "value",
            "min",
            "max",
            "bound",
            "approximate",
            "unit",
            "iso",
            "per",
            "mod",
            "earliest",
            "latest",
            "set",
            "quote",
            "speaker",
            "speaker_mention",
            "cue",
            "group",
            "sentence",
            "sentence_index",
            "source_path",
            "source_index",
            "source_title",
            "source_url",
            "source_published",
            "source_author",
            "source_site",
            "source_language");

    private final Records records;
    private final List<String> columns;

    public Csv(Records records) {
        this.records = records;
        this.columns = records.isExplained() ? withRule() : COLUMNS;
    }

    private static List<String> withRule() {
        return COLUMNS.stream()
                .flatMap(column ->
                        column.equals("source_path") ? List.of("rule", column).stream() : List.of(column).stream())
                .toList();
    }

    @Override
    public String opening() {
        return String.join(",", columns) + "\n";
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        CsvFields row = new CsvFields(columns);
        records.write(article, claims, row, row::start, row::end);
        return row.lines();
    }
}
