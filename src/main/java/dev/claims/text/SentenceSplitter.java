package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits blocks into sentences: rules decide by the words on both sides of a stop, OpenNLP where they cannot.
 * No sentence ends inside a quote. Thread-safe.
 */
final class SentenceSplitter {

    private final BreakRules rules = new BreakRules(new Abbreviations());
    private final OpenNlpBreaks model = new OpenNlpBreaks();

    /** The sentences of {@code blocks} in order. */
    List<Sentence> sentencesOf(String text, List<Block> blocks, Signs signs, List<Marked> marked) {
        List<Sentence> sentences = new ArrayList<>();
        Shields shields = new Shields(marked);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int start = block.span().start();
            BlockBreaks breaks = new BlockBreaks(text, block.span(), signs.in(i), rules, model, shields);
            for (int end : breaks.ends()) {
                Span span = Blanks.strip(text, start, end);
                if (!span.isEmpty()) {
                    sentences.add(new Sentence(sentences.size(), span, block));
                }
                start = end;
            }
        }
        return sentences;
    }
}
