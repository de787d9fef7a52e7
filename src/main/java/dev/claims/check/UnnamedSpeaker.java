package dev.claims.check;

import dev.claims.claim.Quote;
import java.util.function.Consumer;

/** A quote whose source is mentioned, but never by name. */
final class UnnamedSpeaker implements ArticleRule {

    static final Rule RULE = new Rule(
            "quote/unnamed-speaker",
            Severity.HINT,
            "A direct quote comes from a source that the article does not name.",
            "Anonymous sources are sometimes right and always worth a second look; “he” without a name is a slip.",
            "“The dam will not hold another winter,” one engineer said.",
            "“The dam will not hold another winter,” Ada Brandt, an engineer, said.",
            "name the source in the article, or accept it as anonymous in the baseline");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.claims(Quote.class)
                .filter(NoSpeaker::isDirectWithoutSpeaker)
                .filter(quote -> quote.speakerMention() != null)
                .forEach(quote -> findings.accept(subject.at(quote.span(), RULE, message(subject, quote))));
    }

    private static String message(Subject subject, Quote quote) {
        return "no name is found for “" + Subject.shown(String.valueOf(quote.speakerMention())) + "”, the source of "
                + subject.quoted(quote.span());
    }
}
