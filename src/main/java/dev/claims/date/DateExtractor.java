package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
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
    private final TermReader terms;
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
        books = List.of(new RuleBook(simple), new RuleBook(joins), new RuleBook(EdgeRules.rules()));
        Set<String> literals = new HashSet<>();
        books.forEach(book -> literals.addAll(book.words()));
        terms = new TermReader(vocabulary, literals);
        documents = new HashSet<>();
        Lexicon.load("dated-documents").rows().forEach(row -> documents.addAll(row.list("words")));
    }

    @Override
    public List<Timex> extract(Article article) {
        List<Resolver.Place> places = new ArrayList<>();
        Tokens tokens = article.tokens();
        Namesakes namesakes = new Namesakes(tokens);
        int begin = 0;
        for (Sentence sentence : article.sentences()) {
            if (sentence.block().isFurniture()) {
                continue;
            }
            while (begin < tokens.size()
                    && tokens.start(begin) < sentence.span().start()) {
                begin++;
            }
            int end = begin;
            while (end < tokens.size() && tokens.start(end) < sentence.span().end()) {
                end++;
            }
            find(tokens, begin, end, namesakes, places);
            begin = end;
        }
        StatedDates stated = new StatedDates(article, documents);
        return new Resolver(article, tense, stated, places).resolve();
    }

    private void find(Tokens tokens, int begin, int end, Namesakes namesakes, List<Resolver.Place> places) {
        Line line = terms.read(tokens, begin, end);
        namesakes.read(line);
        books.forEach(book -> book.apply(line));
        for (int at = begin; at < end; at++) {
            Term term = line.at(at);
            if (term != null && term.expression() != null && !namesakes.hold(term.expression(), line)) {
                places.add(new Resolver.Place(term.expression(), line));
            }
        }
    }
}
