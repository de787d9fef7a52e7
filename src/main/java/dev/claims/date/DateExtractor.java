package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Extractor;
import dev.claims.claim.Timex;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the dates and times of day of an article and resolves them, as docs/dates.md tells. Thread-safe; building one
 * reads word lists.
 */
public final class DateExtractor implements Extractor<Timex> {

    private final List<RuleBook> books;
    private final Dictionary dictionary;
    private final Tense tense = new Tense();
    private final Set<String> documents;

    public DateExtractor() {
        Holidays holidays = new Holidays();
        Vocabulary vocabulary = new Vocabulary(holidays);
        List<Rule> simple = Stream.of(
                        CalendarRules.rules(),
                        NumericRules.rules(),
                        YearRules.rules(),
                        SpeechRules.rules(),
                        StoryRules.rules(),
                        PeriodRules.rules(),
                        ClockRules.rules(),
                        RecurringRules.rules(vocabulary),
                        HolidayRules.rules(holidays))
                .flatMap(Collection::stream)
                .toList();
        List<Rule> joins = Stream.of(JoinRules.rules(), ClockJoinRules.rules(), DayJoinRules.rules())
                .flatMap(Collection::stream)
                .toList();
        Literals literals = new Literals();
        books = List.of(
                new RuleBook(simple, literals),
                new RuleBook(joins, literals),
                new RuleBook(EdgeRules.rules(), literals));
        dictionary = new Dictionary(
                vocabulary, literals, books.stream().map(RuleBook::anchors).toList());
        documents = new HashSet<>();
        Lexicon.load("dated-documents").rows().forEach(row -> documents.addAll(row.list("words")));
    }

    @Override
    public List<Timex> extract(Article article) {
        List<Resolver.Place> places = new ArrayList<>();
        Tokens tokens = article.tokens();
        TermReader terms = new TermReader(tokens, dictionary);
        Namesakes namesakes = new Namesakes(tokens);
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            if (terms.haveAnchor(span) && !sentence.block().isFurniture()) {
                find(terms.read(tokens.from(span.start()), tokens.from(span.end())), namesakes, places);
            }
        }
        StatedDates stated = new StatedDates(article, documents);
        return new Resolver(article, tense, stated, places).resolve();
    }

    private void find(Line line, Namesakes namesakes, List<Resolver.Place> places) {
        namesakes.read(line);
        for (RuleBook book : books) {
            book.apply(line);
        }
        if ((line.kinds() & Kind.DATE.bit()) == 0) {
            return;
        }
        for (int at = line.begin(); at < line.end(); at++) {
            Term term = line.at(at);
            if (term != null && term.expression() != null && !namesakes.hold(term.expression(), line)) {
                places.add(new Resolver.Place(term.expression(), line));
            }
        }
    }
}
