package dev.claims.check;

import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full date whose day of the week is another. */
final class WrongWeekday implements ArticleRule {

    static final Rule RULE = new Rule(
            "date/wrong-weekday",
            Severity.WARNING,
            "A date with its year names the wrong day of the week.",
            "One of the two is wrong, and the record can only follow the date.",
            "The vote was held on Tuesday, May 8, 2031.",
            "The vote was held on Thursday, May 8, 2031.",
            "look the date up and put the weekday or the date right");

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.claims(Timex.class).forEach(date -> {
            String words = subject.article().words(date.span());
            if (date.value() instanceof TimexValue.Day value && isWrong(words, value.day())) {
                findings.accept(subject.at(date.span(), RULE, message(subject, date, value.day())));
            }
        });
    }

    private static boolean isWrong(String words, LocalDate day) {
        Matcher weekday = WEEKDAY.matcher(words);
        return weekday.find()
                && YEAR.matcher(words).find()
                && !day.getDayOfWeek()
                        .name()
                        .startsWith(weekday.group(1).substring(0, 3).toUpperCase(Locale.ROOT));
    }

    private static String message(Subject subject, Timex date, LocalDate day) {
        DayOfWeek right = day.getDayOfWeek();
        String name = right.name().charAt(0) + right.name().substring(1).toLowerCase(Locale.ROOT);
        return subject.quoted(date.span()) + " is a " + name;
    }
}
