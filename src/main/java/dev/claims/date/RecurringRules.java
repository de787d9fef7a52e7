package dev.claims.date;

import static dev.claims.date.Kind.MONTH;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.OFTEN;
import static dev.claims.date.Kind.SEASON;
import static dev.claims.date.Kind.WEEKDAY;
import static dev.claims.date.Kind.WEEKDAYS;

import dev.claims.claim.SeasonName;
import dev.claims.claim.TimexValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What recurs: “daily”, “every Tuesday”, “each year”, “Mondays”, “once a week”. */
final class RecurringRules {

    private RecurringRules() {}

    static List<Rule> rules(Vocabulary vocabulary) {
        return List.of(
                Rule.of(
                        "how-often",
                        "OFTEN",
                        match ->
                                LookalikeCheck.isOften(match) ? recurring(vocabulary.often(match.value(OFTEN))) : null),
                Rule.of("every-unit", "every|each UNIT", match -> recurring(period(match, 1))),
                Rule.of("every-other-unit", "every other|second UNIT", match -> recurring(period(match, 2))),
                Rule.of("every-units", "every NUMBER UNITS", match -> recurring(period(match, match.value(NUMBER)))),
                Rule.of(
                        "every-other-weekday",
                        "every other|second WEEKDAY",
                        match -> recurring("XXXX-WXX-" + match.value(WEEKDAY))),
                Rule.of("every-weekday", "every|each WEEKDAY", match -> recurring("XXXX-WXX-" + match.value(WEEKDAY))),
                Rule.of(
                        "every-month",
                        "every|each MONTH",
                        match -> recurring("XXXX-" + TwoDigits.of(match.value(MONTH)))),
                Rule.of(
                        "every-season",
                        "every|each SEASON",
                        match -> recurring("XXXX-"
                                + match.constant(SEASON, SeasonName.class).code())),
                Rule.of(
                        "every-part",
                        "every|each PART",
                        match -> recurring("T" + SpeechRules.part(match).code())),
                Rule.of(
                        "weekday-of-each-month",
                        "ORDINAL|last WEEKDAY of|in each|every month",
                        match -> recurring("P1M")),
                Rule.of("weekdays", "WEEKDAYS", match -> recurring("XXXX-WXX-" + match.value(WEEKDAYS))),
                Rule.of("on-weekends", "on|every|all|any weekends|weekend", match -> recurring("XXXX-WXX-WE")),
                Rule.of(
                        "weekday-parts",
                        "WEEKDAY PARTS",
                        match -> recurring("XXXX-WXX-" + match.value(WEEKDAY) + "T"
                                + match.constant(Kind.PARTS, PartOfDay.class).code())),
                Rule.of(
                        "weekdays-part",
                        "WEEKDAYS PART",
                        match -> recurring("XXXX-WXX-" + match.value(WEEKDAYS) + "T"
                                + SpeechRules.part(match).code())),
                Rule.of("once-a-unit", "once|twice ONE|every UNIT", match -> recurring(period(match, 1))));
    }

    private static @Nullable Meaning recurring(@Nullable String value) {
        return value == null ? null : Meaning.recurring(Reading.of(new TimexValue.Open(value)));
    }

    private static @Nullable String period(Match match, int amount) {
        Grain unit = match.unit();
        return switch (unit) {
            case DAY -> "P" + amount + "D";
            case WEEK -> "P" + amount + "W";
            case FORTNIGHT -> "P" + 2 * amount + "W";
            case MONTH -> "P" + amount + "M";
            case QUARTER -> "P" + 3 * amount + "M";
            case YEAR -> "P" + amount + "Y";
            case DECADE -> "P" + 10 * amount + "Y";
            case WEEKEND -> amount == 1 ? "XXXX-WXX-WE" : "P" + amount + "WE";
            default -> null;
        };
    }
}
