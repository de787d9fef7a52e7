package dev.claims.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.date.DateExtractor;

class DateFuzzIT {

    private static final DateExtractor DATES = new DateExtractor();

    @DictionaryFile(resourcePath = "news.dict")
    @FuzzTest(maxDuration = "3s")
    void anyDateInAnyTextHoldsWhatARecordPromises(byte[] text) {
        Invariants.holdOf(DATES, text);
    }
}
