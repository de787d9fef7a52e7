package dev.claims.check;

import dev.claims.claim.Timex;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day that no calendar has. */
final class ImpossibleDate implements ArticleRule {

    static final Rule RULE = new Rule(
            "date/impossible",
            Severity.ERROR,
            "A date names a day that no calendar has.",
            "Somebody mistyped the day, the month or the year, and a reader cannot tell which.",
            "The vote was held on 31 April 2031.",
            "The vote was held on 30 April 2031.",
            "look the date up and put it right; if it is wrong on purpose, accept it in the baseline");

    private static final String MONTH = Arrays.stream(Month.values())
            .map(Month::name)
            .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + "|t)?")
            .collect(Collectors.joining("|"));

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (\\d{4}))?\\b";

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + MONTH + ")\\.? (?:the )?" + DAY + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + " (?:of )?(" + MONTH + ")\\b\\.?" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.claims(Timex.class)
                .filter(date -> date.value() == null)
                .filter(date -> isIn(subject.article().words(date.span())))
                .forEach(date -> findings.accept(
                        subject.at(date.span(), RULE, "there is no such day as " + subject.quoted(date.span()))));
    }

    /** Whether {@code words} name a day that no calendar has: 31 April, or 29 February of a year that has none. */
    static boolean isIn(String words) {
        String plain = Subject.plain(words);
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        if (monthFirst.find()) {
            return isImpossible(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.find()) {
            return isImpossible(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher iso = ISO.matcher(plain);
        return iso.find() && isImpossible(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }

    private static boolean isImpossible(@Nullable String year, String month, String day) {
        String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
        int number = 1;
        while (!Month.of(number).name().startsWith(start)) {
            number++;
        }
        return isImpossible(year, number, day);
    }

    private static boolean isImpossible(@Nullable String year, int month, String day) {
        boolean isLeap = year == null || Year.isLeap(Integer.parseInt(year));
        int number = Integer.parseInt(day);
        return month < 1 || month > 12 || number < 1 || number > Month.of(month).length(isLeap);
    }
}
