package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Sentence;
import dev.claims.article.Tokens;
import dev.claims.claim.TimexValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date of a document under report: after “in a letter from July 2030”, the words of the letter count from then,
 * as do the marked words that follow in the paragraph.
 */
final class StatedDates {

    private static final Set<String> LINKS = Set.of("from", "dated", "of", "on", "in", "sent", "written", "published");
    private static final int REACH = 4;

    private final Article article;
    private final Set<String> documents;
    private final Quotations quotations;
    private @Nullable TimexValue date;
    private @Nullable Line line;
    private @Nullable Block block;

    StatedDates(Article article, Set<String> documents) {
        this.article = article;
        this.documents = documents;
        this.quotations = new Quotations(article);
    }

    /** The date of the document in which {@code place} stands, {@code null} if it stands in none. */
    @Nullable
    TimexValue at(Resolver.Place place) {
        if (date == null) {
            return null;
        }
        Tokens tokens = article.tokens();
        int start = tokens.start(place.expression().first());
        Sentence sentence = article.sentenceAt(start);
        boolean same = place.line() == line;
        if (!same && (sentence == null || !sentence.block().equals(block))) {
            date = null;
            return null;
        }
        boolean known = Grain.of(date).compareTo(place.expression().grain()) <= 0;
        return quotations.hold(start) || (same && known) ? date : null;
    }

    /** Takes {@code value} as a document's date if the words around {@code place} say so. */
    void note(Resolver.Place place, TimexValue value) {
        Expression expression = place.expression();
        if (expression.grain().compareTo(Grain.YEAR) > 0 || !isOfDocument(place)) {
            return;
        }
        date = value;
        line = place.line();
        Sentence sentence = article.sentenceAt(article.tokens().start(expression.first()));
        block = sentence == null ? null : sentence.block();
    }

    private boolean isOfDocument(Resolver.Place place) {
        Line words = place.line();
        Expression expression = place.expression();
        if (documents.contains(words.word(expression.last() + 1))) {
            return true;
        }
        String link = words.word(expression.first() - 1);
        if (!LINKS.contains(link)) {
            return false;
        }
        for (int i = 2; i <= REACH; i++) {
            if (documents.contains(words.word(expression.first() - i))) {
                return true;
            }
        }
        return false;
    }
}
