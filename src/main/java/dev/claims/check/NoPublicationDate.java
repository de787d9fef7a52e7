package dev.claims.check;

import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.util.List;
import java.util.function.Consumer;

/** Dates that lean on a day of publication which nobody told. */
final class NoPublicationDate implements ArticleRule {

    static final Rule RULE = new Rule(
            "date/no-publication-date",
            Severity.WARNING,
            "Dates of an article lean on its day of publication, which is not known.",
            "“Last week” has no value without it, and “4 July” no year: such dates cannot be sorted or compared.",
            "The mayor resigned last week.",
            "By Marta Example\n\nMay 8, 2031\n\nThe mayor resigned last week.",
            "add a row to the --metadata file, pass --published, or give the article a dated byline");

    /** A value without its year. */
    private static final String YEARLESS = "XXXX-";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.article().source().published() != null) {
            return;
        }
        List<Timex> open = subject.claims(Timex.class)
                .filter(NoPublicationDate::leansOnPublication)
                .filter(date -> !ImpossibleDate.isIn(subject.article().words(date.span())))
                .toList();
        if (!open.isEmpty()) {
            Timex first = open.get(0);
            String message = open.size() == 1
                    ? "the day of publication is not known, on which " + subject.quoted(first.span()) + " leans"
                    : "the day of publication is not known, on which " + open.size() + " dates lean, the first "
                            + subject.quoted(first.span());
            findings.accept(subject.once(first.span(), RULE, message));
        }
    }

    private static boolean leansOnPublication(Timex date) {
        TimexValue value = date.value();
        return !date.set() && (value == null || value.text().startsWith(YEARLESS));
    }
}
