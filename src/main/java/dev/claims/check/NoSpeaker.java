package dev.claims.check;

import dev.claims.claim.Quote;
import java.util.function.Consumer;

/** A whole clause in marks that nobody is said to have said. */
final class NoSpeaker implements ArticleRule {

    static final Rule RULE = new Rule(
            "quote/no-speaker",
            Severity.WARNING,
            "No speaker is found for a direct quote.",
            "A reader cannot tell who says it, nor can anybody who counts or checks who said what.",
            "“The dam will hold for another hundred years if we look after it.”\n\nIt rained.",
            "“The dam will hold for another hundred years if we look after it,” Ada Brandt said.",
            "say beside the quote whose words they are");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.claims(Quote.class)
                .filter(NoSpeaker::isDirectWithoutSpeaker)
                .filter(quote -> quote.speakerMention() == null)
                .forEach(quote -> findings.accept(
                        subject.at(quote.span(), RULE, "no speaker is found for " + subject.quoted(quote.span()))));
    }

    /** Parts of one quote have one speaker: only the first is told. */
    static boolean isDirectWithoutSpeaker(Quote quote) {
        return quote.form() == Quote.Form.DIRECT
                && quote.speaker() == null
                && (quote.group() == null || quote.group().equals(quote.span()));
    }
}
