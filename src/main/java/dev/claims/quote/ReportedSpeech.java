package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Tokens;
import dev.claims.claim.Quote;
import dev.claims.mention.Cast;
import dev.claims.mention.Mentions;
import java.util.ArrayList;
import java.util.List;

/** Finds what an article reports without marks: “Brandt said the bridge would open in May”. */
final class ReportedSpeech {

    private final ReportedClasses classes = new ReportedClasses();
    private final Cues cues;

    ReportedSpeech(Cues cues) {
        this.cues = cues;
    }

    /** The indirect quotes of {@code article}, by start; none that holds one of {@code markedQuotes}. */
    List<Quote> find(Article article, Mentions mentions, Cast cast, List<Quote> markedQuotes) {
        Tokens tokens = article.tokens();
        ReportedSources sources = new ReportedSources(article, mentions, cast, markedQuotes);
        List<Marked> stretches = article.marked();
        int mark = 0;
        int from = 0;
        for (Sentence sentence : article.sentences()) {
            while (from < tokens.size() && tokens.start(from) < sentence.span().start()) {
                from++;
            }
            int to = from;
            boolean cued = false;
            while (to < tokens.size() && tokens.end(to) <= sentence.span().end()) {
                cued |= isCue(tokens, to);
                to++;
            }
            List<Marked> around = new ArrayList<>();
            while (mark < stretches.size()
                    && stretches.get(mark).outer().start() < sentence.span().end()) {
                around.add(stretches.get(mark++));
            }
            if (cued && !sentence.block().isFurniture()) {
                ReportedSentence words =
                        new ReportedSentence(article, mentions, classes, cues, sentence, from, to, around);
                for (ReportedFinding finding : ReportedFindings.in(words)) {
                    sources.add(words, finding);
                }
            }
            from = to;
        }
        return sources.quotes();
    }

    private boolean isCue(Tokens tokens, int i) {
        if (tokens.kind(i) != Tokens.Kind.WORD) {
            return false;
        }
        String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
        return tokens.lower(i).equals("according") || cues.word(tokens.lower(i), next) != null;
    }
}
