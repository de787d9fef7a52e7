package dev.claims.quote;

import dev.claims.article.Block;

/** Lines that lead elsewhere: “READ MORE: …”, “WATCH: …”, “Related: …”. Their words are another article's headline. */
final class LinkLines {

    private static final long OPENERS = ClauseWords.of("link-label");
    /** The label before the colon has no more words than these. */
    private static final int LABEL = 4;

    private LinkLines() {}

    /** Whether {@code block} is one. */
    static boolean isOne(Reading reading, Block block) {
        int first = reading.tokens().from(block.span().start());
        if (!reading.isAny(first, OPENERS) || !reading.tokens().isCapitalised(first)) {
            return false;
        }
        for (int t = first + 1; t <= first + LABEL; t++) {
            if (reading.is(t, ':')) {
                return true;
            }
        }
        return false;
    }
}
