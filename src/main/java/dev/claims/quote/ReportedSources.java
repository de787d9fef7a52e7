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
        String name = mention == null ? null : recent.nameOf(mention, List.of(others(s, subject, content)));
        String second = name == null || name.contains(" and ") ? null : second(s, subject);
        return second == null || second.equals(name) ? name : name + " and " + second;
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

    /** “Roth and co-founder Otto Lind”: who is named behind the “and” of a subject. */
    private @Nullable String second(ReportedSentence s, ReportedSubject subject) {
        for (int i = subject.from() + 1; i < subject.to() - 1; i++) {
            if (s.is(i, "and") && s.isCapitalised(i - 1) && s.isCapitalised(subject.to() - 1)) {
                Mention mention = mentions.startingAt(s.token(i + 1));
                if (mention == null || !mention.isName()) {
                    return null;
                }
                return s.wordAt(mention.tokenAfter()) == subject.to() ? recent.nameOf(mention, List.of()) : null;
            }
        }
        return null;
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
