package dev.claims.check;

import dev.claims.text.Controls;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param path of the file, as in {@code source.path}
 * @param region where in the file
 * @param article the title of the article where {@code region} is only where that begins, as for a post in JSON
 * @param message one sentence without a full stop; control and direction characters become escapes
 * @param content what the finding is about, in words that stay when lines move
 */
public record Finding(
        Rule rule, String path, Region region, @Nullable String article, String message, String content) {

    /** As long as anybody reads in a log. */
    private static final int LONGEST = 400;

    public Finding {
        message = Controls.shown(message);
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
    }

    /** A finding about a whole file. */
    public static Finding ofFile(Rule rule, String path, String message) {
        return new Finding(rule, path, Region.FILE, null, message, path);
    }

    /** Names what is found by rule and content, not by place: the same after lines were added above it. */
    public String fingerprint() {
        return Digest.of(rule.id() + '\0' + content);
    }
}
