package dev.claims.figure;

import dev.claims.article.Span;
import dev.claims.article.Tokens;

/** The words of an article, and what each of them can open. */
final class Words {

    private final Tokens tokens;
    private final long[] openings;
    private int next;

    Words(Tokens tokens, Openings openings) {
        this.tokens = tokens;
        this.openings = openings.of(tokens);
    }

    Tokens tokens() {
        return tokens;
    }

    /** Whether token {@code at} can open one of {@code what}, bits of {@link Openings}. */
    boolean open(int at, long what) {
        return at >= 0 && at < openings.length && (openings[at] & what) != 0;
    }

    /** Whether a figure or an idiom with an article may start at token {@code at}. */
    boolean start(int at) {
        long bits = openings[at];
        if ((bits & Openings.FIGURE) == 0) {
            return false;
        }
        return (bits & Openings.ARTICLE) == 0 || (bits & Openings.IDIOM) != 0 || open(at + 1, Openings.AFTER_ARTICLE);
    }

    /** Whether a figure may start in {@code span}; it is not before the one asked for last. */
    boolean startIn(Span span) {
        while (next < openings.length && (!start(next) || tokens.start(next) < span.start())) {
            next++;
        }
        return next < openings.length && tokens.start(next) < span.end();
    }
}
