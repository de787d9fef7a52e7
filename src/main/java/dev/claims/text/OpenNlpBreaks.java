package dev.claims.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's opinion on a place where the rules cannot tell whether a sentence ends. It sees a window around the place:
 * its own scan for the last blank is quadratic in a text without blanks, and its features reach no further.
 */
final class OpenNlpBreaks {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    /** The detector keeps state between calls, so each thread has its own; most articles never need one. */
    private final ThreadLocal<SentenceDetectorME> detector = ThreadLocal.withInitial(OpenNlpBreaks::load);

    private static SentenceDetectorME load() {
        try (InputStream in = SentenceDetectorME.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no sentence model: " + MODEL);
            }
            return new SentenceDetectorME(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a sentence of {@code text}, within {@code start..end}, ends at {@code offset}. */
    boolean isBreak(String text, int start, int end, int offset) {
        int from = Math.max(start, offset - BEFORE);
        int to = Math.min(end, offset + AFTER);
        for (Span sentence : detector.get().sentPosDetect(text.substring(from, to))) {
            if (from + sentence.getEnd() == offset) {
                return true;
            }
        }
        return false;
    }
}
