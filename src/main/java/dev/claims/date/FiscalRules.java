package dev.claims.date;

import static dev.claims.date.Kind.NUMBER;
import static dev.claims.date.Kind.ORDINAL;
import static dev.claims.date.Kind.SHORT;
import static dev.claims.date.Kind.YEAR;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fiscal years and their parts: “fiscal 2031”, “FY32”, “its fiscal third quarter”, “Q3 of fiscal 2031”. */
final class FiscalRules {

    private FiscalRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "current-fiscal-year",
                        "the? current|this|last|next|previous|past fiscal|financial year",
                        match -> Meaning.of(
                                Grain.YEAR,
                                Base.SPEECH,
                                frame -> shiftedFiscal(
                                        frame,
                                        match.has("next") ? 1 : match.has("current") || match.has("this") ? 0 : -1))),
                Rule.of("fiscal-quarter", "fiscal -? ORDINAL -? quarter|quarters", FiscalRules::fiscalQuarter),
                Rule.of("fiscal-quarter-letter", "fiscal -? q +NUMBER", FiscalRules::fiscalQuarter),
                Rule.of(
                        "fiscal-quarter-letter-year",
                        "fiscal -? q +NUMBER ,|of? YEAR",
                        match -> fiscal(match.value(YEAR), "Q", match.value(NUMBER), 4)),
                Rule.of("fiscal-ordinal-quarter", "ORDINAL -? fiscal -? quarter", FiscalRules::fiscalQuarter),
                Rule.of(
                        "fiscal-quarter-of-year",
                        "ORDINAL -? quarter|quarters of? the? fiscal year? YEAR",
                        match -> fiscal(match.value(YEAR), "Q", match.value(ORDINAL), 4)),
                Rule.of(
                        "fiscal-year-quarter",
                        "fiscal year? YEAR ' s? ORDINAL quarter",
                        match -> fiscal(match.value(YEAR), "Q", match.value(ORDINAL), 4)),
                Rule.of(
                        "quarter-letter-fiscal-year",
                        "q +NUMBER of? the? fiscal year? YEAR",
                        match -> fiscal(match.value(YEAR), "Q", match.value(NUMBER), 4)),
                Rule.of(
                        "quarter-letter-short-fiscal-year",
                        "q +NUMBER of? fy +'? +SHORT",
                        match -> fiscal(Years.full(match.value(SHORT)), "Q", match.value(NUMBER), 4)),
                Rule.of(
                        "half-of-fiscal-year",
                        "ORDINAL -? half of? the? fiscal|financial year? YEAR",
                        match -> match.value(ORDINAL) > 2
                                ? null
                                : Meaning.stated(
                                        Grain.HALF,
                                        Reading.of(
                                                new TimexValue.Fiscal(match.value(YEAR), "H" + match.value(ORDINAL))))),
                Rule.of("fiscal-year", "fiscal|financial year? YEAR", match -> fiscal(match.value(YEAR), "", 0, 0)),
                Rule.of(
                        "fiscal-year-over-two",
                        "fiscal|financial year? YEAR +-|/ +SHORT",
                        match -> fiscal(match.value(YEAR) / 100 * 100 + match.value(SHORT), "", 0, 0)),
                Rule.of("fiscal-short-year", "fy +SHORT", match -> fiscal(Years.full(match.value(SHORT)), "", 0, 0)),
                Rule.of("fiscal-letters-year", "fy ,|-? YEAR", match -> fiscal(match.value(YEAR), "", 0, 0)),
                Rule.of(
                        "fiscal-letters-glued-year",
                        "fy +NUMBER",
                        match -> match.value(NUMBER) >= 1900 ? fiscal(match.value(NUMBER), "", 0, 0) : null));
    }

    private static @Nullable Meaning fiscalQuarter(Match match) {
        int quarter = match.has(ORDINAL) ? match.value(ORDINAL) : match.value(NUMBER);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        return Meaning.of(Grain.QUARTER, Base.YEAR, frame -> {
            Integer beside = frame.yearBeside();
            LocalDate today = frame.today(Grain.YEAR);
            if (beside != null) {
                return new TimexValue.Fiscal(beside, "Q" + quarter);
            }
            TimexValue.Fiscal fiscal = frame.fiscal();
            TimexValue near = fiscal == null ? null : FiscalQuarters.near(fiscal, quarter, frame.direction());
            if (near != null) {
                return near;
            }
            return today == null ? null : new TimexValue.Fiscal(fiscalYear(today, quarter), "Q" + quarter);
        });
    }

    /** What is told in autumn of a first or second quarter is of a year that ends in the next one. */
    private static int fiscalYear(LocalDate today, int quarter) {
        return today.getYear() + (today.getMonthValue() >= 10 && quarter <= 2 ? 1 : 0);
    }

    private static @Nullable TimexValue shiftedFiscal(Frame frame, int years) {
        LocalDate today = frame.today(Grain.YEAR);
        return today == null ? null : new TimexValue.Fiscal(today.getYear() + years, "");
    }

    static @Nullable Meaning fiscal(int year, String letter, int part, int most) {
        return part > most
                ? null
                : Meaning.stated(
                        part == 0 ? Grain.YEAR : Grain.QUARTER,
                        Reading.of(new TimexValue.Fiscal(year, part == 0 ? "" : letter + part)));
    }
}
