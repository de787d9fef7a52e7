package dev.claims.input;

import dev.claims.article.Source;
import dev.claims.article.WellFormed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a post into an article, or says why there is none. */
final class PostItems {

    private static final Pattern HOST = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:@]+)");

    private final String path;
    private final Origin origin;

    PostItems(String path, Origin origin) {
        this.path = path;
        this.origin = origin;
    }

    /** The items of {@code post}, which is number {@code index} in its file and begins at {@code start}. */
    List<Item> of(PostFields post, int index, Place start) {
        if (!post.isPost()) {
            String what = post.isError() ? error(post) : "JSON that is no post: " + keys(post);
            return List.of(start.diagnostic(path, Diagnostic.Kind.UNKNOWN_JSON, what));
        }
        if (post.content == null || post.content.isBlank()) {
            return List.of(start.diagnostic(path, Diagnostic.Kind.NO_TEXT, contentless(post, index)));
        }
        LocalDate day = post.date == null ? null : IsoDay.parse(post.date);
        Source source = origin.settle(source(post, index, day));
        String title = post.title == null ? "" : post.title;
        RawArticle article = new RawArticle(source, new Body.Post(title, post.content), start.line(), start.column());
        if (post.date == null || source.published() != null) {
            return List.of(article);
        }
        String undated = "post at index " + index + " has a date that is none: \"" + post.date + "\"";
        return List.of(start.diagnostic(path, Diagnostic.Kind.BAD_DATE, undated), article);
    }

    private static String contentless(PostFields post, int index) {
        if (post.isProtected) {
            return "post at index " + index + " is protected by a password: its content is not in the file";
        }
        return "post at index " + index + (post.content == null ? " has no content" : " has an empty content");
    }

    private static String error(PostFields post) {
        String status = post.status == null ? "" : " (status " + post.status + ")";
        return "a WordPress error, not a post: " + post.code + ", \"" + post.message + "\"" + status;
    }

    private static String keys(PostFields post) {
        return post.keys.isEmpty()
                ? "an empty object"
                : "neither title nor content among its keys " + String.join(", ", post.keys);
    }

    private Source source(PostFields post, int index, @Nullable LocalDate day) {
        return new Source(
                path,
                index,
                null,
                post.link,
                day,
                post.author == null ? null : WellFormed.of(Parser.unescapeEntities(post.author, false)),
                hostOf(post.link),
                post.language,
                post.link == null ? post.guid : post.link);
    }

    private static @Nullable String hostOf(@Nullable String link) {
        if (link == null) {
            return null;
        }
        Matcher host = HOST.matcher(link);
        return host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
