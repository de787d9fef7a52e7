package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Span;
import dev.claims.claim.Claim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names the claims of one article: a hash of the article's identity, the claim's type, place and words, so that the
 * name stays the same from another folder, beside other files and on another machine.
 */
final class ClaimIds {

    /** 80 bits: among ten thousand million claims, two share an id with a chance of about one in 24,000. */
    private static final int BYTES = 10;

    private final Article article;
    private final CodePoints points;
    private final MessageDigest sha256;
    private final byte[] identity;

    /** The quote that was asked for last: the claims inside it ask for it again. */
    private @Nullable Span quote;

    private String idOfQuote = "";

    ClaimIds(Article article, CodePoints points) {
        this.article = article;
        this.points = points;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        String named = article.source().identity();
        identity = sha256.digest(bytes(named == null ? "text\0" + article.text() : "name\0" + named));
    }

    /** The id of the claim of {@code type} at {@code span}, in hexadecimal. */
    String of(Claim.Type type, Span span) {
        if (type != Claim.Type.QUOTE) {
            return hash(type, span);
        }
        if (!span.equals(quote)) {
            quote = span;
            idOfQuote = hash(type, span);
        }
        return idOfQuote;
    }

    private String hash(Claim.Type type, Span span) {
        sha256.update(identity);
        String place = type.label() + '\0' + points.before(span.start()) + '\0' + points.before(span.end()) + '\0';
        return HexFormat.of().formatHex(sha256.digest(bytes(place + article.words(span))), 0, BYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
