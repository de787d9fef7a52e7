package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Quote;
import dev.claims.mention.Cast;
import dev.claims.mention.Mention;
import dev.claims.mention.Mentions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an article reports without marks: “Brandt said the bridge would open in May”. */
final class ReportedSpeech {

    private final ReportedClasses classes = new ReportedClasses();
    private final ReportedVerbs verbs = new ReportedVerbs();
    private final List<ReportedRule> rules = List.of(new ReportedAside(), new ReportedClause());

    /** The indirect quotes of {@code article}, by start; none that holds one of {@code markedQuotes}. */
    List<Quote> find(Article article, Mentions mentions, Cast cast, List<Quote> markedQuotes) {
        List<Quote> found = new ArrayList<>();
        Tokens tokens = article.tokens();
        int marks = 0;
        int from = 0;
        for (Sentence sentence : article.sentences()) {
            while (from < tokens.size() && tokens.start(from) < sentence.span().start()) {
                from++;
            }
            int to = from;
            boolean cued = false;
            while (to < tokens.size() && tokens.end(to) <= sentence.span().end()) {
                cued |= verbs.of(tokens.lower(to)) != null || tokens.lower(to).equals("according");
                to++;
            }
            if (cued && !sentence.block().isFurniture()) {
                List<Marked> around = new ArrayList<>();
                while (marks < article.marked().size()
                        && article.marked().get(marks).outer().start() < sentence.span().end()) {
                    if (article.marked().get(marks).outer().end() > sentence.span().start()) {
                        around.add(article.marked().get(marks));
                    }
                    marks++;
                }
                find(new ReportedSentence(article, classes, verbs, sentence, from, to, around), mentions, cast, found);
            }
            from = to;
        }
        found.removeIf(quote -> markedQuotes.stream().anyMatch(marked -> quote.span().overlaps(marked.span())));
        return found;
    }

    private void find(ReportedSentence s, Mentions mentions, Cast cast, List<Quote> found) {
        int covered = 0;
        for (int i = 0; i < s.size(); i++) {
            if (s.isMarked(i)) {
                continue;
            }
            ReportedFinding finding = at(s, i);
            if (finding == null || finding.from() < covered && finding.from() > i) {
                continue;
            }
            boolean holdsMarks = false;
            for (int k = finding.from(); k < finding.to(); k++) {
                holdsMarks |= s.isMarked(k);
            }
            if (!holdsMarks) {
                found.add(quote(s, finding, mentions, cast));
            }
            if (finding.from() > i) {
                covered = finding.to();
            }
        }
    }

    private @Nullable ReportedFinding at(ReportedSentence s, int i) {
        if (s.is(i, "according")) {
            return ReportedAccording.find(s, i);
        }
        ReportedVerbs.Verb verb = s.verb(i);
        if (verb == null || verb.strength() < 1) {
            return null;
        }
        for (ReportedRule rule : rules) {
            ReportedFinding found = rule.find(s, i, verb);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Quote quote(ReportedSentence s, ReportedFinding finding, Mentions mentions, Cast cast) {
        Span span = s.span(finding.from(), finding.to());
        String cue = s.article().words(s.span(finding.cueFrom(), finding.cueTo()));
        ReportedSubject subject = finding.subject();
        String mention = subject == null ? null : s.article().words(s.span(subject.from(), subject.to()));
        Mention named = subject == null ? null : mentions.startingAt(s.token(subject.from()));
        String speaker = named == null ? null : cast.nameOf(named);
        return new Quote(span, Quote.Form.INDIRECT, speaker, mention, cue, null, finding.rule());
    }
}
