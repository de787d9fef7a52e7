package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what stands in the records of an article's claims, in which order, whatever they are written as. */
public final class Records {

    static final String SENTENCE = "sentence";
    static final String SOURCE = "source";

    private final boolean explain;

    /** {@code explain} adds the rule that found the claim. */
    public Records(boolean explain) {
        this.explain = explain;
    }

    /** Whether a record says which rule found it. */
    boolean isExplained() {
        return explain;
    }

    /** Writes each of {@code claims} to {@code fields}, with {@code start} before it and {@code end} after it. */
    void write(Article article, List<Claim> claims, Fields fields, Runnable start, Runnable end) {
        CodePoints points = new CodePoints(article.text());
        ClaimFields claimFields = new ClaimFields(new ClaimIds(article, points), fields);
        for (Claim claim : claims) {
            start.run();
            claimFields.identity(claim);
            fields.text("text", article.words(claim.span()));
            fields.index("start", points.before(claim.span().start()));
            fields.index("end", points.before(claim.span().end()));
            claimFields.write(claim);
            place(article, claim, fields);
            source(article.source(), fields);
            end.run();
        }
    }

    private void place(Article article, Claim claim, Fields fields) {
        Sentence sentence = article.sentenceAt(claim.span().start());
        if (sentence == null) {
            throw new IllegalStateException("a claim in no sentence: " + claim);
        }
        fields.text(SENTENCE, article.words(sentence.span()));
        fields.index("sentence_index", sentence.index());
        if (explain) {
            fields.text("rule", claim.rule());
        }
    }

    private static void source(Source source, Fields fields) {
        fields.open(SOURCE);
        sourceFields(source, fields);
        fields.close();
    }

    /** Writes what is known of {@code source}. */
    static void sourceFields(Source source, Fields fields) {
        fields.text("path", source.path());
        fields.index("index", source.index());
        known(fields, "title", source.title());
        known(fields, "url", source.url());
        known(fields, "published", source.published());
        known(fields, "author", source.author());
        known(fields, "site", source.site());
        known(fields, "language", source.language());
    }

    private static void known(Fields fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.text(name, value.toString());
        }
    }
}
