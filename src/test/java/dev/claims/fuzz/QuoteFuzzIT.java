package dev.claims.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.claims.quote.QuoteExtractor;

class QuoteFuzzIT {

    private static final QuoteExtractor QUOTES = new QuoteExtractor();

    @DictionaryFile(resourcePath = "news.dict")
    @FuzzTest(maxDuration = "3s")
    void anyQuoteInAnyTextHoldsWhatARecordPromises(byte[] text) {
        Invariants.holdOf(QUOTES, text);
    }
}
