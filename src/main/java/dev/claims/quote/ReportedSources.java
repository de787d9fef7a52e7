package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.article.Span;
import dev.claims.claim.Quote;
import dev.claims.mention.Mention;
import dev.claims.mention.Mentions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns findings into quotes and names their sources in reading order, since a pronoun often means who spoke before. */
final class ReportedSources {

    private final Article article;
    private final Mentions mentions;
    private final List<Quote> marked;
    private final List<Quote> found = new ArrayList<>();
    private final RecentSpeakers recent;
    private int nextMarked;

    ReportedSources(Reading reading, List<Quote> marked) {
        this.article = reading.article();
        this.mentions = reading.mentions();
        this.recent = new RecentSpeakers(reading.cast());
        this.marked = marked;
    }

    /** Adds what {@code finding} reports, unless a marked quote stands in it. */
    void add(ReportedSentence s, ReportedFinding finding) {
        Span first = s.span(finding.from(), finding.to());
        Span second = finding.second() < 0 ? null : s.span(finding.second(), finding.secondTo());
        catchUp(first.start());
        ReportedSubject subject = finding.subject();
        String words = subject == null ? null : article.words(s.span(subject.from(), subject.to()));
        String speaker = subject == null ? null : nameOf(s, subject, first);
        String cue = article.words(s.span(finding.cueFrom(), finding.cueTo()));
        Span group = second == null ? null : first;
        for (Span part : second == null ? List.of(first) : List.of(first, second)) {
            if (!holdsMarked(part)) {
                found.add(new Quote(part, Quote.Form.INDIRECT, speaker, words, cue, group, finding.rule()));
            }
        }
    }

    private void catchUp(int offset) {
        while (nextMarked < marked.size() && marked.get(nextMarked).span().start() < offset) {
            recent.remember(marked.get(nextMarked++).speaker());
        }
    }

    private @Nullable String nameOf(ReportedSentence s, ReportedSubject subject, Span content) {
        Mention mention = mentions.startingAt(s.token(subject.from()));
        return mention == null ? null : recent.nameOf(mention, List.of(others(s, subject, content)));
    }

    /** What names others than who says it: “he said Brandt was late” is not Brandt's, “Brandt was late, he said” may be. */
    private Span others(ReportedSentence s, ReportedSubject subject, Span content) {
        Mention opening = content.start() > s.start(subject.from())
                ? null
                : mentions.startingAt(article.tokens().from(content.start()));
        return opening == null || !opening.isName() || opening.span().end() > content.end()
                ? content
                : new Span(opening.span().end(), content.end());
    }

    private boolean holdsMarked(Span part) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).span().end() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marked.size() && marked.get(low).span().start() < part.end();
    }

    List<Quote> quotes() {
        return found;
    }
}
