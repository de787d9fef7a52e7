package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Extractor;
import dev.claims.claim.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dates and times of day of an article and resolves them, as docs/dates.md tells. Thread-safe; building one
 * reads word lists.
 */
public final class DateExtractor implements Extractor<Timex> {

    private final Grammar grammar = Grammar.english();

    @Override
    public List<Timex> extract(Article article) {
        List<Resolver.Place> places = new ArrayList<>();
        Tokens tokens = article.tokens();
        TermReader terms = new TermReader(tokens, grammar.dictionary());
        Namesakes namesakes = new Namesakes(tokens);
        Games games = new Games(tokens);
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            if (terms.haveAnchor(span) && !sentence.block().isFurniture()) {
                find(terms.read(tokens.from(span.start()), tokens.from(span.end())), namesakes, games, places);
            }
        }
        StatedDates stated = new StatedDates(article, grammar.documents());
        return new Resolver(article, grammar.tense(), stated, places).resolve();
    }

    private void find(Line line, Namesakes namesakes, Games games, List<Resolver.Place> places) {
        namesakes.read(line);
        for (RuleBook book : grammar.books()) {
            book.apply(line);
        }
        if ((line.kinds() & Kind.DATE.bit()) == 0) {
            return;
        }
        for (int at = line.begin(); at < line.end(); at++) {
            Term term = line.at(at);
            Expression found = term == null ? null : term.expression();
            if (found != null && !namesakes.hold(found, line) && !games.hold(found, line)) {
                places.add(new Resolver.Place(found, line));
            }
        }
    }
}
