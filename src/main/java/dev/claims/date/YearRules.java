package dev.claims.date;

import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ORDINAL;
import static dev.claims.date.Kind.SHORT;
import static dev.claims.date.Kind.YEAR;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: “2031”, “2030–31”, “’08”, “44 BC”, “the 2030s”, “the 19th century”. */
final class YearRules {

    private static final Set<String> BOOKS = Set.of("fiscal", "financial", "tax");

    private YearRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("range-bc", "NUMBER [ -|to|until|and|or NUMBER bc|bce ]", match -> bc(match)),
                Rule.of("range-bc-points", "NUMBER [ -|to|until|and|or NUMBER b . c ]", match -> bc(match)),
                Rule.of(
                        "year-alone",
                        "YEAR",
                        match -> YearCheck.isYear(match) ? Years.meaning(match.value(YEAR)) : null),
                Rule.of("the-year", "year of? YEAR", match -> Years.meaning(match.value(YEAR))),
                Rule.of(
                        "season-years",
                        "YEAR +-|/ +SHORT [ season|academic|school|fiscal|financial|tax|campaign ]",
                        YearRules::twoYears),
                Rule.of(
                        "season-full-years",
                        "YEAR +-|/ +YEAR [ season|academic|school|fiscal|financial|tax|campaign ]",
                        YearRules::twoYears),
                Rule.of("slashed-years", "YEAR +/ +SHORT", YearRules::twoYears),
                Rule.of("year-range-end", "SHORT", YearRules::rangeEnd),
                Rule.of(
                        "short-year",
                        "' +SHORT",
                        match -> isShortYear(match) ? Years.meaning(Years.full(match.value(SHORT))) : null),
                Rule.of("year-in-words", "NUMBER NUMBER", YearRules::inWords),
                Rule.of("year-in-one-number", "YEAR_WORDS", YearRules::inOneNumber),
                Rule.of(
                        "year-thousand",
                        "year NUMBER",
                        match -> match.value(NUMBER) >= 1000 ? Years.meaning(match.value(NUMBER)) : null),
                Rule.of("year-bc", "NUMBER bc|bce", match -> bc(match)),
                Rule.of("year-bc-points", "NUMBER b . c .?", match -> bc(match)),
                Rule.of(
                        "decade-bc",
                        "DECADE bc|bce",
                        match -> Meaning.stated(
                                Grain.DECADE, Reading.of(new TimexValue.Decade(-match.value(Kind.DECADE))))),
                Rule.of(
                        "year-ad",
                        "ad NUMBER",
                        match -> match.line().isCapitalised(match.first()) ? Years.meaning(match.value(NUMBER)) : null),
                Rule.of(
                        "year-ce",
                        "NUMBER ad|ce",
                        match -> match.value(NUMBER) > 31 && match.line().isCapitalised(match.last())
                                ? Years.meaning(match.value(NUMBER))
                                : null),
                Rule.of("year-ad-points", "a . d . NUMBER", match -> Years.meaning(match.value(NUMBER))),
                Rule.of(
                        "year-ce-points",
                        "NUMBER a . d .?",
                        match -> match.line().isCapitalised(match.first() + 1)
                                ? Years.meaning(match.value(NUMBER))
                                : null),
                Rule.of("decade-alone", "DECADE", match -> LookalikeCheck.isDecade(match) ? decade(match) : null),
                Rule.of("decade-short", "' +DECADE", YearRules::decade),
                Rule.of("century", "ORDINAL -? century", YearRules::century),
                Rule.of("century-ad", "ORDINAL century ad|ce", YearRules::century),
                Rule.of("century-ad-points", "ORDINAL century a . d .?", YearRules::century),
                Rule.of("century-bc", "ORDINAL -? century bc|bce", YearRules::centuryBc),
                Rule.of("century-bc-points", "ORDINAL -? century b . c .?", YearRules::centuryBc));
    }

    private static Meaning centuryBc(Match match) {
        return Meaning.stated(Grain.CENTURY, Reading.of(new TimexValue.Century(-match.value(ORDINAL))));
    }

    private static @Nullable Meaning twoYears(Match match) {
        int first = match.value(YEAR);
        int last = match.term(YEAR, 1) != null ? match.value(YEAR, 1) : first / 100 * 100 + match.value(SHORT);
        last = last < first ? last + 100 : last;
        if (last != first + 1) {
            return null;
        }
        if (BOOKS.contains(match.after(1)) || BOOKS.contains(match.before(1))) {
            return Meaning.stated(Grain.YEAR, Reading.of(new TimexValue.Fiscal(last, "")));
        }
        return Meaning.stated(
                Grain.YEAR, Reading.of(new TimexValue.Span(new TimexValue.Year(first), new TimexValue.Year(last))));
    }

    /** The “23” of “2015–23”, where the date before it is a year and the dash stands between. */
    private static @Nullable Meaning rangeEnd(Match match) {
        Line line = match.line();
        int year = match.first() - 2;
        Term begin = line.at(year);
        if (begin == null
                || begin.expression() == null
                || !begin.expression().rule().equals("year-alone")) {
            return null;
        }
        if (!Marks.isDash(match.tokens().word(match.first() - 1)) || !line.isGlued(match.first())) {
            return null;
        }
        int from = Integer.parseInt(match.tokens().word(year));
        int to = from / 100 * 100 + match.value(SHORT);
        return to > from ? Years.meaning(to) : null;
    }

    private static boolean isShortYear(Match match) {
        boolean open = match.first() == match.line().begin() || !match.line().isGlued(match.first());
        return open && Words.leadTo("date", match.before(1));
    }

    /** “In two thousand and thirty-one”. */
    private static @Nullable Meaning inOneNumber(Match match) {
        boolean led = Words.leadTo("old-year", match.before(1));
        return led && !Words.isLetters(match.after(1)) ? Years.meaning(match.value(NUMBER)) : null;
    }

    private static @Nullable Meaning inWords(Match match) {
        int year = Years.spoken(match.value(NUMBER, 0), match.value(NUMBER, 1));
        boolean words = Character.isLetter(match.tokens().word(match.first()).charAt(0))
                && Character.isLetter(match.tokens().word(match.last()).charAt(0));
        return year > 0 && words ? Years.meaning(year) : null;
    }

    private static Meaning bc(Match match) {
        return Years.meaning(1 - match.value(NUMBER));
    }

    private static Meaning decade(Match match) {
        int tens = match.value(Kind.DECADE);
        if (tens >= 10) {
            return Meaning.stated(Grain.DECADE, Reading.of(new TimexValue.Decade(tens)));
        }
        return Meaning.of(Grain.DECADE, Base.STORY, frame -> {
            LocalDate today = frame.today(Grain.DECADE);
            int now = today == null ? 202 : today.getYear() / 10;
            int century = now / 10 * 10;
            return new TimexValue.Decade(century + tens > now ? century + tens - 10 : century + tens);
        });
    }

    private static @Nullable Meaning century(Match match) {
        int number = match.value(ORDINAL);
        return number > 21 + 9 ? null : Meaning.stated(Grain.CENTURY, Reading.of(new TimexValue.Century(number - 1)));
    }
}
