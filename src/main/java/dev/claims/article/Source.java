package dev.claims.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from and what is known of it.
 *
 * @param path as the user named it
 * @param index number of the article in its file, from 0
 * @param published the day of publication in the publisher's own calendar
 * @param identity what names the article wherever it lies: its url or guid, else {@code null} and its text does
 */
public record Source(
        String path,
        int index,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String author,
        @Nullable String site,
        @Nullable String language,
        @Nullable String identity) {

    /** A source of which only the path is known. */
    public static Source ofPath(String path) {
        return new Source(path, 0, null, null, null, null, null, null, null);
    }

    public Source withPublished(@Nullable LocalDate day) {
        return new Source(path, index, title, url, day, author, site, language, identity);
    }

    /** This source with what is not known of it taken from the arguments. */
    public Source orElse(@Nullable String otherTitle, @Nullable String otherAuthor, @Nullable LocalDate day) {
        return new Source(
                path,
                index,
                title == null ? otherTitle : title,
                url,
                published == null ? day : published,
                author == null ? otherAuthor : author,
                site,
                language,
                identity);
    }
}
