package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Block;
import java.util.HashMap;
import java.util.Map;

/** What an article's own use of capitals says: which words are common ones, and which blocks capitalise all words. */
final class Capitals {

    /** A block is a headline where this share of its longer words has a capital; prose stays below a half. */
    private static final double HEADLINE = 0.7;

    private final Words words;
    private final Map<String, int[]> counts = new HashMap<>();
    private final boolean[] headline;

    Capitals(Article article, Words words) {
        this.words = words;
        headline = new boolean[words.size()];
        int w = 0;
        for (Block block : article.blocks()) {
            while (w < words.size() && words.start(w) < block.span().start()) {
                w++;
            }
            int from = w;
            while (w < words.size() && words.start(w) < block.span().end()) {
                w++;
            }
            readBlock(from, w);
        }
    }

    private void readBlock(int from, int to) {
        int capitals = 0;
        int all = 0;
        for (int w = from; w < to; w++) {
            if (words.isWord(w) && !words.isNumber(w) && words.end(w) - words.start(w) > 3) {
                all++;
                capitals += words.isCapitalised(w) ? 1 : 0;
            }
        }
        if (all >= 4 && capitals >= HEADLINE * all && to - from < 40) {
            java.util.Arrays.fill(headline, from, to, true);
            return;
        }
        for (int w = from; w < to; w++) {
            if (words.isWord(w)) {
                int[] count = counts.computeIfAbsent(words.lower(w), word -> new int[2]);
                if (!words.isCapitalised(w)) {
                    count[0]++;
                } else if (!words.opensSentence(w)) {
                    count[1]++;
                }
            }
        }
    }

    /** Whether the word stands in a line that gives every word a capital. */
    boolean isHeadline(int w) {
        return headline[w];
    }

    /** Whether the article writes the word without a capital as well, and more often than with one inside a sentence. */
    boolean isCommon(int w) {
        int[] count = counts.get(words.lower(w));
        return count != null && count[0] > count[1];
    }

    /** Whether the article gives the word a capital inside a sentence, and never leaves it out. */
    boolean isNameElsewhere(int w) {
        int[] count = counts.get(words.lower(w));
        return count != null && count[1] > 0 && count[0] == 0;
    }
}
