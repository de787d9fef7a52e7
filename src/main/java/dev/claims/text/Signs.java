package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.article.Tokens.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Where the signs of an article's blocks stand: what is neither letter nor digit nor blank. Marks, stops and brackets
 * are looked for among them, a few in a hundred characters, and not in the whole text each.
 */
final class Signs {

    private final int[][] ofBlock;

    private Signs(int[][] ofBlock) {
        this.ofBlock = ofBlock;
    }

    /** The signs of {@code blocks}, which stand in order in the text that {@code tokens} cut up. */
    static Signs of(Tokens tokens, List<Block> blocks) {
        int[][] ofBlock = new int[blocks.size()][];
        int[] offsets = new int[tokens.size()];
        int token = 0;
        for (int i = 0; i < ofBlock.length; i++) {
            Span block = blocks.get(i).span();
            int size = 0;
            for (; token < tokens.size() && tokens.start(token) < block.end(); token++) {
                if (tokens.kind(token) == Kind.OTHER && tokens.start(token) >= block.start()) {
                    offsets[size++] = tokens.start(token);
                }
            }
            ofBlock[i] = Arrays.copyOf(offsets, size);
        }
        return new Signs(ofBlock);
    }

    /** The offsets of those in block {@code i}, in order. */
    int[] in(int i) {
        return ofBlock[i];
    }
}
