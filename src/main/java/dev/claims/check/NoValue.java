package dev.claims.check;

import dev.claims.article.Span;
import dev.claims.claim.Figure;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A figure of which no number could be read, or digits in groups that no way of writing numbers has. */
final class NoValue implements ArticleRule {

    static final Rule RULE = new Rule(
            "figure/no-value",
            Severity.WARNING,
            "A number could not be read.",
            "Its record has no value or only part of the number, so that sums and comparisons are wrong.",
            "The storm cost $1,5000 and felled trees.",
            "The storm cost $15,000 and felled trees.",
            "write the number with a comma after each three digits and a full stop before the decimals");

    private static final Pattern GROUPS =
            Pattern.compile("(?<![\\w.,:/-])\\d{1,3}+(?:,\\d{1,9}+)++(?![\\w:/-]|\\.\\d)");

    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.claims(Figure.class)
                .filter(figure -> figure.value() == null && figure.min() == null && figure.max() == null)
                .forEach(figure -> findings.accept(found(subject, figure.span())));
        TreeMap<Integer, Span> figures = new TreeMap<>();
        subject.claims(Figure.class).forEach(figure -> figures.put(figure.span().start(), figure.span()));
        Matcher groups = GROUPS.matcher(subject.article().text());
        while (groups.find()) {
            Span span = new Span(groups.start(), groups.end());
            var figure = figures.floorEntry(span.start());
            boolean isOneFigure = figure != null && figure.getValue().contains(span);
            if (isMisgrouped(groups.group()) && !isOneFigure) {
                findings.accept(found(subject, span));
            }
        }
    }

    private static Finding found(Subject subject, Span span) {
        return subject.at(span, RULE, "the number " + subject.quoted(span) + " cannot be read");
    }

    /** Groups of three, and the lakh's groups of two before a last one of three, are sound; so are lists such as 1,2,3. */
    private static boolean isMisgrouped(String digits) {
        int[] lengths = COMMA.splitAsStream(digits).mapToInt(String::length).toArray();
        int last = lengths[lengths.length - 1];
        IntStream inner = Arrays.stream(lengths, 1, lengths.length - 1);
        boolean isSound = last == 3 && inner.allMatch(length -> length == 3 || length == 2);
        boolean isList = Arrays.stream(lengths).allMatch(length -> length <= 2);
        return !isSound && !isList;
    }
}
