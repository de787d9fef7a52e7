package dev.claims.date;

import static dev.claims.date.Kind.MONTH;
import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ORDINAL;
import static dev.claims.date.Kind.SEASON;
import static dev.claims.date.Kind.SHORT;
import static dev.claims.date.Kind.YEAR;

import dev.claims.claim.SeasonName;
import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** Quarters, halves and seasons: “the third quarter”, “Q3 2031”, “H1”, “the summer of 2031”. */
final class PeriodRules {

    private PeriodRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "final-quarter-of-year",
                        "final|last quarter of YEAR",
                        match -> statedQuarter(match.value(YEAR), 4)),
                Rule.of("final-quarter", "final quarter [ of|this|last ]", match -> quarterOf(4)),
                Rule.of(
                        "first-two-quarters-of-year",
                        "first|last|final two quarters of YEAR",
                        match -> statedHalf(match.value(YEAR), match.has("first") ? 1 : 2)),
                Rule.of("quarter-alone", "ORDINAL -? quarter|quarters", match -> quarterOf(match.value(ORDINAL))),
                Rule.of(
                        "quarter-of-two",
                        "ORDINAL [ and|to|or|through ORDINAL quarters|quarter ]",
                        match -> quarterOf(match.value(ORDINAL))),
                Rule.of(
                        "month-quarter",
                        "MONTH -? quarter",
                        match -> Meaning.of(Grain.QUARTER, Base.YEAR, endingIn(match.value(MONTH)))),
                Rule.of("calendar-year", "calendar year? YEAR", match -> Years.meaning(match.value(YEAR))),
                Rule.of(
                        "quarter-year",
                        "ORDINAL -? quarter|quarters ,? of? YEAR",
                        match -> statedQuarter(match.value(YEAR), match.value(ORDINAL))),
                Rule.of(
                        "year-quarter",
                        "YEAR ' s? ORDINAL quarter",
                        match -> statedQuarter(match.value(YEAR), match.value(ORDINAL))),
                Rule.of(
                        "year-plain-quarter",
                        "YEAR ORDINAL -? quarter",
                        match -> statedQuarter(match.value(YEAR), match.value(ORDINAL))),
                Rule.of("quarter-letter", "q +NUMBER", match -> quarterOf(match.value(NUMBER))),
                Rule.of(
                        "quarter-letter-year",
                        "q +NUMBER ,|-|/? of? fy? YEAR",
                        match -> match.has("fy")
                                ? FiscalRules.fiscal(match.value(YEAR), "Q", match.value(NUMBER), 4)
                                : statedQuarter(match.value(YEAR), match.value(NUMBER))),
                Rule.of(
                        "quarter-letter-short-year",
                        "q +NUMBER ' +SHORT",
                        match -> statedQuarter(Years.full(match.value(SHORT)), match.value(NUMBER))),
                Rule.of(
                        "year-quarter-letter",
                        "YEAR ,|-? q +NUMBER",
                        match -> statedQuarter(match.value(YEAR), match.value(NUMBER, 1))),
                Rule.of("number-quarter-letter", "NUMBER +q", match -> quarterOf(match.value(NUMBER))),
                Rule.of(
                        "number-quarter-letter-short-year",
                        "NUMBER +q +SHORT",
                        match -> statedQuarter(Years.full(match.value(SHORT)), match.value(NUMBER))),
                Rule.of(
                        "number-quarter-letter-year",
                        "NUMBER +q YEAR",
                        match -> statedQuarter(match.value(YEAR), match.value(NUMBER))),
                Rule.of(
                        "half-letter-year",
                        "h +NUMBER ,|-|/? of? YEAR",
                        match -> statedHalf(match.value(YEAR), match.value(NUMBER))),
                Rule.of(
                        "year-half-letter",
                        "YEAR ,|-? h +NUMBER",
                        match -> statedHalf(match.value(YEAR), match.value(NUMBER, 1))),
                Rule.of("half-letter", "h +NUMBER", match -> half(match, match.value(NUMBER))),
                Rule.of(
                        "half-year",
                        "ORDINAL -? half of? YEAR",
                        match -> statedHalf(match.value(YEAR), match.value(ORDINAL))),
                Rule.of("half-results", "ORDINAL - half", match -> half(match, match.value(ORDINAL))),
                Rule.of("half-of-year", "ORDINAL half of the|this year", match -> half(match, match.value(ORDINAL))),
                Rule.of(
                        "half-of-last-year",
                        "ORDINAL half of last|next year",
                        match -> shiftedHalf(match.value(ORDINAL), match.has("last") ? -1 : 1)),
                Rule.of("calendar-short-year", "cy +SHORT", match -> Years.meaning(Years.full(match.value(SHORT)))),
                Rule.of("season-year", "SEASON ,? of? YEAR", match -> season(match.value(YEAR), match)),
                Rule.of(
                        "season-over-years",
                        "SEASON ,? of? YEAR +-|/ +SHORT",
                        match -> season(match.value(YEAR), match)),
                Rule.of("year-season", "YEAR SEASON", match -> season(match.value(YEAR), match)),
                Rule.of("season-short-year", "SEASON ' +SHORT", match -> season(Years.full(match.value(SHORT)), match)),
                Rule.of("season-of-two", "SEASON [ and|or SEASON ]", match -> bareSeason(match)),
                Rule.of("season-alone", "SEASON", match -> LookalikeCheck.isSeason(match) ? bareSeason(match) : null),
                Rule.of(
                        "the-season",
                        "the SEASON",
                        match -> LookalikeCheck.isTheSeason(match) ? bareSeason(match) : null),
                Rule.of("the-quarter", "the quarter", match -> LookalikeCheck.isWhole(match) ? spokenQuarter() : null),
                Rule.of("latest-quarter", "the latest|recent quarter|period", match -> spokenQuarter()),
                Rule.of("year-ago-quarter", "year - earlier|ago ORDINAL? quarter|period?", PeriodRules::yearAgo),
                Rule.of("the-year-ago-quarter", "the year - earlier|ago ORDINAL? quarter|period", PeriodRules::yearAgo),
                Rule.of(
                        "prior-year-quarter",
                        "the? prior|previous - year ORDINAL? quarter|period",
                        PeriodRules::yearAgo),
                Rule.of(
                        "quarter-year-ago",
                        "the? same|corresponding|comparable|similar? quarter|period ONE year earlier|ago",
                        PeriodRules::yearAgo),
                Rule.of("the-years-quarter", "the? YEAR quarter|period", PeriodRules::periodOfYear),
                Rule.of(
                        "the-weekend",
                        "the weekend",
                        match -> LookalikeCheck.isWhole(match)
                                ? Meaning.of(Grain.WEEKEND, Base.YEAR, PeriodRules::weekend)
                                : null));
    }

    private static @Nullable Meaning quarterOf(int quarter) {
        return quarter < 1 || quarter > 4 ? null : Meaning.of(Grain.QUARTER, Base.YEAR, Yearless.quarter(quarter));
    }

    private static @Nullable Meaning statedQuarter(int year, int quarter) {
        return quarter < 1 || quarter > 4
                ? null
                : Meaning.stated(Grain.QUARTER, Reading.of(new TimexValue.Quarter(YearQuarter.of(year, quarter))));
    }

    /** “The September quarter” ends in or about September: the one that holds the month before. */
    private static Reading endingIn(int month) {
        Reading last = Yearless.month(month);
        return frame -> {
            TimexValue value = last.resolve(frame);
            LocalDate first = value == null ? null : value.earliest();
            int quarter = (month + 10) % 12 / 3 + 1;
            return first == null ? new TimexValue.Open("XXXX-Q" + quarter) : Grain.QUARTER.at(first.minusMonths(1));
        };
    }

    private static @Nullable Meaning statedHalf(int year, int half) {
        return half < 1 || half > 2 ? null : Meaning.stated(Grain.HALF, Reading.of(new TimexValue.Half(year, half)));
    }

    private static @Nullable Meaning half(Match match, int half) {
        boolean letter = match.has("h") && !match.line().isCapitalised(match.first());
        return half < 1 || half > 2 || letter ? null : shiftedHalf(half, 0);
    }

    private static @Nullable Meaning shiftedHalf(int half, int years) {
        return half > 2
                ? null
                : Meaning.of(Grain.HALF, Base.YEAR, frame -> {
                    LocalDate today = frame.today(Grain.YEAR);
                    Integer beside = frame.yearBeside();
                    return beside != null
                            ? new TimexValue.Half(beside, half)
                            : today == null ? null : new TimexValue.Half(today.getYear() + years, half);
                });
    }

    private static SeasonName seasonOf(Match match) {
        return match.constant(SEASON, SeasonName.class);
    }

    private static Meaning season(int year, Match match) {
        return Meaning.stated(Grain.SEASON, Reading.of(new TimexValue.Season(year, seasonOf(match))));
    }

    private static Meaning bareSeason(Match match) {
        return Meaning.of(Grain.SEASON, Base.YEAR, Yearless.season(seasonOf(match)));
    }

    /** The quarter of which the article speaks, else the last one that was over at publication. */
    private static Meaning spokenQuarter() {
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            TimexValue spoken = frame.quarter();
            return spoken != null ? spoken : frame.fromToday(Grain.QUARTER, -1);
        });
    }

    /** “The 2030 period”: what the article speaks of, of that year. */
    private static Meaning periodOfYear(Match match) {
        int year = match.value(YEAR);
        if (Comparison.isOfMonths(match)) {
            return Years.meaning(year);
        }
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            TimexValue spoken = frame.quarter();
            return spoken == null ? new TimexValue.Year(year) : FiscalQuarters.inYear(spoken, year);
        });
    }

    private static Meaning yearAgo(Match match) {
        if (!match.has(ORDINAL) && Comparison.isOfMonths(match)) {
            return SpeechRules.shifted(Grain.YEAR, -1);
        }
        Integer stated = match.has(ORDINAL) ? match.value(ORDINAL) : null;
        return Meaning.of(Grain.QUARTER, Base.SPEECH, frame -> {
            LocalDate today = frame.today(Grain.QUARTER);
            TimexValue quarter = frame.quarter();
            LocalDate spoken = quarter == null ? null : quarter.earliest();
            if (stated != null && today != null) {
                if (quarter instanceof TimexValue.Fiscal fiscal) {
                    return new TimexValue.Fiscal(fiscal.year() - 1, "Q" + stated);
                }
                int year = spoken == null ? today.getYear() : spoken.getYear();
                return new TimexValue.Quarter(YearQuarter.of(year - 1, stated));
            }
            if (quarter != null) {
                return FiscalQuarters.shifted(quarter, -1);
            }
            return match.has("quarter") ? frame.fromToday(Grain.QUARTER, -5) : StoryRules.yearsBefore(frame, 1);
        });
    }

    /** The weekend before, or the one ahead where the clause looks ahead. */
    private static @Nullable TimexValue weekend(Frame frame) {
        LocalDate today = frame.today(Grain.DAY);
        if (today == null) {
            return null;
        }
        LocalDate announced = frame.announced(DayOfWeek.SATURDAY);
        if (announced != null) {
            return Grain.WEEKEND.at(announced);
        }
        boolean over = today.getDayOfWeek().getValue() < 6 && !frame.isAhead();
        return Grain.WEEKEND.at(over ? today.minusWeeks(1) : today);
    }
}
