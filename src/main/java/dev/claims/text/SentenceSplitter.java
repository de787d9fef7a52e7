package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Splits blocks into sentences: OpenNLP's breaks, less those inside quotation marks. */
final class SentenceSplitter {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final ThreadLocal<SentenceDetectorME> detector;

    SentenceSplitter() {
        try (InputStream in = SentenceDetectorME.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no sentence model: " + MODEL);
            }
            SentenceModel model = new SentenceModel(in);
            detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of {@code blocks} in order. */
    List<Sentence> sentencesOf(String text, List<Block> blocks, List<Marked> marked) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            String words = text.substring(block.span().start(), block.span().end());
            int start = block.span().start();
            for (opennlp.tools.util.Span found : detector.get().sentPosDetect(words)) {
                int end = block.span().start() + found.getEnd();
                if (isInsideMarks(end, marked) && end < block.span().end()) {
                    continue;
                }
                start = add(sentences, text, start, end, block);
            }
            add(sentences, text, start, block.span().end(), block);
        }
        return sentences;
    }

    private static boolean isInsideMarks(int offset, List<Marked> marked) {
        return marked.stream()
                .anyMatch(m -> m.outer().start() < offset && offset < m.outer().end());
    }

    private static int add(List<Sentence> sentences, String text, int start, int end, Block block) {
        Span span = Blanks.strip(text, start, end);
        if (!span.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), span, block));
        }
        return end;
    }
}
