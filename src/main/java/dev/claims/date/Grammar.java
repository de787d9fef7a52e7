package dev.claims.date;

import dev.claims.lexicon.Lexicon;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every article shares: the rules and the words that they know.
 *
 * @param books applied one after the other: expressions, what joins them, what widens them
 * @param documents nouns of things that bear a date, such as {@code letter}
 */
record Grammar(List<RuleBook> books, Dictionary dictionary, Tense tense, Set<String> documents) {

    private static final class Holder {
        private static final Grammar ENGLISH = load();
    }

    /** That of English, read at its first use. */
    static Grammar english() {
        return Holder.ENGLISH;
    }

    private static Grammar load() {
        Holidays holidays = new Holidays();
        Vocabulary vocabulary = new Vocabulary(holidays);
        List<Rule> simple = Stream.of(
                        CalendarRules.rules(),
                        NumericRules.rules(),
                        YearRules.rules(),
                        SpeechRules.rules(),
                        StoryRules.rules(),
                        FiscalRules.rules(),
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
        List<RuleBook> books = List.of(
                new RuleBook(simple, literals),
                new RuleBook(joins, literals),
                new RuleBook(EdgeRules.rules(), literals));
        Dictionary dictionary = new Dictionary(
                vocabulary, literals, books.stream().map(RuleBook::anchors).toList());
        Set<String> documents = new HashSet<>();
        Lexicon.load("dated-documents").rows().forEach(row -> documents.addAll(row.list("words")));
        return new Grammar(books, dictionary, new Tense(), Set.copyOf(documents));
    }
}
