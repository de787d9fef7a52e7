package dev.claims.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one row of metadata says; {@code line} is where it stands. */
record MetadataRow(
        int line,
        String path,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable String site,
        @Nullable String language) {}
