package dev.claims.quote;

import dev.claims.article.Sentence;
import dev.claims.claim.Quote;
import java.util.List;

/** Finds what an article reports without marks: “Brandt said the bridge would open in May”. */
final class ReportedSpeech {

    private ReportedSpeech() {}

    /** The indirect quotes of an article, by start; none that holds one of {@code markedQuotes}. */
    static List<Quote> find(Reading reading, List<Quote> markedQuotes) {
        ReportedSources sources = new ReportedSources(reading, markedQuotes);
        for (Sentence sentence : reading.article().sentences()) {
            int index = sentence.index();
            if (reading.holds(index, Vocabulary.ANY_CUE) && !sentence.block().isFurniture()) {
                ReportedSentence words = new ReportedSentence(reading, index);
                for (ReportedFinding finding : ReportedFindings.in(words)) {
                    sources.add(words, finding);
                }
            }
        }
        return sources.quotes();
    }
}
