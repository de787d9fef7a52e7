package dev.claims.check;

import dev.claims.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What of an article's text is kept to find it again, however long the text.
 *
 * @param digest equal for texts that differ in blanks at most
 * @param signature alike for texts that are; {@code null} for one too short to compare
 */
record Fingerprint(String digest, @Nullable Signature signature) {

    static Fingerprint of(Article article) {
        return new Fingerprint(Digest.of(Subject.plain(article.text())), Signature.of(article.tokens()));
    }
}
