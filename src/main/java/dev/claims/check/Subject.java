package dev.claims.check;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Claim;
import java.util.List;
import java.util.stream.Stream;

/** An article under check: its claims, and the way from its offsets to places in its file. */
final class Subject {

    /** Words shown in a message: enough to find them. */
    private static final int SHOWN = 60;

    /** Characters on each side that tell a place from others: no sentence need be read whole for each finding. */
    private static final int AROUND = 120;

    private final Article article;
    private final List<Claim> claims;
    private final Placement placement;
    private final Lines lines;

    Subject(Article article, List<Claim> claims, Placement placement) {
        this.article = article;
        this.claims = claims;
        this.placement = placement;
        this.lines = new Lines(placement.isLiteral() ? article.text() : "");
    }

    Article article() {
        return article;
    }

    /** Whether its text is the file itself. */
    boolean isLiteral() {
        return placement.isLiteral();
    }

    /** Its claims of one type, in the order of records. */
    <C extends Claim> Stream<C> claims(Class<C> type) {
        return claims.stream().filter(type::isInstance).map(type::cast);
    }

    /** A finding at {@code span}; its content is the words and those around them in their sentence. */
    Finding at(Span span, Rule rule, String message) {
        Sentence sentence = article.sentenceAt(span.start());
        Span around = sentence == null || !sentence.span().overlaps(span) ? span : sentence.span();
        int start = Math.max(around.start(), span.start() - AROUND);
        int end = Math.max(start, Math.min(around.end(), span.start() + AROUND));
        return finding(region(span), rule, message, plain(article.text().substring(start, end)));
    }

    /** A finding about the article as a whole, told at {@code span}. */
    Finding once(Span span, Rule rule, String message) {
        return finding(region(span), rule, message, identity());
    }

    /** A finding about the article as a whole, told where it begins. */
    Finding whole(Rule rule, String message) {
        return finding(Region.at(placement.line(), placement.column()), rule, message, identity());
    }

    /** Makes findings about the article, without holding on to its text. */
    Duplicates.Finder finder() {
        Source source = article.source();
        Region start = Region.at(placement.line(), placement.column());
        String title = placement.isLiteral() ? null : name();
        String identity = identity();
        return (rule, message) -> new Finding(rule, source.path(), start, title, message, identity + message);
    }

    private Finding finding(Region region, Rule rule, String message, String content) {
        Source source = article.source();
        return new Finding(rule, source.path(), region, placement.isLiteral() ? null : name(), message, content);
    }

    private Region region(Span span) {
        return placement.isLiteral() ? lines.region(span) : Region.at(placement.line(), placement.column());
    }

    private String name() {
        Source source = article.source();
        return source.title() == null ? "post at index " + source.index() : shown(source.title());
    }

    private String identity() {
        Source source = article.source();
        return source.identity() != null ? source.identity() : source.path() + '\0' + source.index();
    }

    /** The words at {@code span} in marks, on one line and cut to what a message bears. */
    String quoted(Span span) {
        return "“" + unquoted(span) + "”";
    }

    /** As above, for words whose own marks matter. */
    String unquoted(Span span) {
        int end = Math.min(span.end(), span.start() + 4 * SHOWN);
        return shown(article.text().substring(span.start(), end));
    }

    static String shown(String text) {
        String plain = plain(text);
        if (plain.codePointCount(0, plain.length()) <= SHOWN) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    /** {@code text} with one blank for every run of blanks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean isBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = Tokens.isBlank(c);
            if (!next) {
                plain.append(c);
            } else if (!isBlank) {
                plain.append(' ');
            }
            isBlank = next;
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }
}
