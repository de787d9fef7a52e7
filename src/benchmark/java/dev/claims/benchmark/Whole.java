package dev.claims.benchmark;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.claim.Claim;
import dev.claims.input.Inputs;
import dev.claims.input.Item;
import dev.claims.input.Metadata;
import dev.claims.input.RawArticle;
import dev.claims.output.Format;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code claims extract --jobs 1 FOLDER} does, without a command line. */
final class Whole {

    private final Claims claims = new Claims();
    private final Format format = new JsonLines(new Records(false));

    /** Gives {@code sink} the records of each article under {@code folder}. */
    void records(Path folder, Consumer<String> sink) {
        forEach(folder, article -> sink.accept(format.article(article, claims.of(article))));
    }

    /** The articles under {@code folder}, ready for extraction. */
    List<Article> articles(Path folder) {
        List<Article> articles = new ArrayList<>();
        forEach(folder, articles::add);
        return articles;
    }

    /** Gives {@code sink} each article under {@code folder}, read, cleaned, split and cut into tokens. */
    void forEach(Path folder, Consumer<Article> sink) {
        try (Inputs inputs =
                Inputs.open(List.of(folder.toString()), InputStream.nullInputStream(), Metadata.none(), null)) {
            while (inputs.hasNext()) {
                Item item = inputs.next();
                if (item instanceof RawArticle raw) {
                    sink.accept(claims.article(raw));
                } else {
                    throw new IllegalStateException(item.toString());
                }
            }
        }
    }

    /** How many claims of each type all of {@code articles} make. */
    Map<Claim.Type, Long> counts(List<Article> articles) {
        Map<Claim.Type, Long> counts = new EnumMap<>(Claim.Type.class);
        for (Article article : articles) {
            claims.of(article).forEach(claim -> counts.merge(claim.type(), 1L, Long::sum));
        }
        return counts;
    }
}
