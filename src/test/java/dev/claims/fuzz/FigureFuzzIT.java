package dev.claims.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.figure.FigureExtractor;

class FigureFuzzIT {

    private static final FigureExtractor FIGURES = new FigureExtractor();

    @DictionaryFile(resourcePath = "news.dict")
    @FuzzTest(maxDuration = "3s")
    void anyFigureInAnyTextHoldsWhatARecordPromises(byte[] text) {
        Invariants.holdOf(FIGURES, text);
    }
}
