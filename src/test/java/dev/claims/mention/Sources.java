package dev.claims.mention;

import dev.claims.ExampleTable;
import dev.claims.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources beside every “said” of an article, before it or else behind it, with the names that they mean. */
final class Sources {

    private final Article article;
    private final Mentions mentions;
    private final Cast cast;

    Sources(Article article) {
        this.article = article;
        this.mentions = Mentions.of(article);
        this.cast = Cast.of(article, mentions);
    }

    static Sources of(String text) {
        return new Sources(ExampleTable.article(text, null));
    }

    /** One line a source: {@code he = Ada Brandt}; a hyphen where the article names nobody. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> spoke = new ArrayList<>();
        for (int token = 0; token < article.tokens().size(); token++) {
            Mention source = article.tokens().lower(token).equals("said") ? beside(token) : null;
            if (source == null) {
                continue;
            }
            String name = cast.nameOf(source, spoke);
            lines.add(article.words(source.span()) + " = " + (name == null ? "-" : name));
            if (name != null) {
                spoke.remove(name);
                spoke.add(0, name);
            }
        }
        return lines;
    }

    private @Nullable Mention beside(int verb) {
        Mention before = mentions.endingBefore(verb);
        return before != null ? before : mentions.startingAt(verb + 1);
    }

    /** The first source beside “said”. */
    @Nullable
    Mention first() {
        for (int token = 0; token < article.tokens().size(); token++) {
            Mention source = article.tokens().lower(token).equals("said") ? beside(token) : null;
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    Article article() {
        return article;
    }
}
