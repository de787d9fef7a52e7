package dev.claims.input;

import dev.claims.article.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the articles beside their files.
 *
 * @param published the day of publication where the metadata gives none
 * @param reading how files are read
 */
record Origin(Metadata metadata, @Nullable LocalDate published, Reading reading) {

    /** {@code source}, of which the file's own words are known, with what the user says, which wins. */
    Source settle(Source source) {
        return metadata.apply(published == null ? source : source.withPublished(published));
    }
}
