package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells numbers that are parts of dates and of times of day: they are no figures. */
final class CalendarNumbers {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Set<String> CLOCK = Set.of(
            "am", "pm", "o", "gmt", "utc", "est", "edt", "pst", "pdt", "bst", "cet", "cest", "hrs", "noon", "midnight");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
    private static final Set<String> ERAS = Set.of("bc", "bce", "ad", "ce");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> YEAR_CUES = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "of",
            "during",
            "after",
            "before",
            "between",
            "early",
            "late",
            "mid",
            "circa",
            "year",
            "the",
            "for",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "fiscal",
            "to",
            "and",
            "around",
            "through",
            "throughout",
            "on",
            "or",
            "than");

    private final Tokens tokens;

    /** Whether {@code lower} names a month or a weekday. */
    static boolean isNameOfTime(String lower) {
        return MONTHS.contains(lower) || WEEKDAYS.contains(lower);
    }

    CalendarNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code amount} is part of a date or of a time; {@code hasNoun} if a counted noun follows it. */
    boolean holds(Amount amount, int end, boolean hasNoun) {
        if (!amount.isDigits()) {
            return amount.form() == Amount.Form.WORDS && isSpokenHour(amount, end);
        }
        if (isClock(amount, end) || isOrdinal(amount, end)) {
            return true;
        }
        if (!amount.isPlainInteger() || amount.value() == null || amount.value().signum() < 0) {
            return false;
        }
        int number = amount.value().precision() <= 4 ? amount.value().intValueExact() : -1;
        return number >= 0
                && (isDay(amount, number, end)
                        || isNumericDate(amount, end)
                        || isDecade(amount, end)
                        || isYear(amount, number, end, hasNoun));
    }

    private boolean isSpokenHour(Amount amount, int end) {
        int next = amount.last() + 1;
        return next + 1 < end && tokens.lower(next).equals("o") && tokens.isGlued(next + 1);
    }

    private boolean isClock(Amount amount, int end) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        boolean colonAfter = next + 1 < end
                && tokens.is(next, ':')
                && tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        boolean colonBefore = before > 0
                && tokens.is(before, ':')
                && tokens.isGlued(before + 1)
                && tokens.isGlued(before)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        if (colonAfter || colonBefore) {
            return true;
        }
        if (next >= end || tokens.kind(next) != Tokens.Kind.WORD) {
            return false;
        }
        String word = tokens.lower(next);
        if (word.equals("in")
                && next + 2 < end
                && tokens.lower(next + 1).equals("the")
                && DAY_PARTS.contains(tokens.lower(next + 2))) {
            return true;
        }
        boolean isHalf = (word.equals("a") || word.equals("p"))
                && next + 2 < end
                && tokens.is(next + 1, '.')
                && tokens.lower(next + 2).equals("m");
        if (word.equals("o")) {
            return next + 1 < end && (tokens.is(next + 1, '’') || tokens.is(next + 1, '\''));
        }
        return isHalf || (CLOCK.contains(word) && !word.equals("hrs"));
    }

    private boolean isOrdinal(Amount amount, int end) {
        int next = amount.last() + 1;
        return next < end && tokens.isGlued(next) && ORDINAL_ENDS.contains(tokens.lower(next));
    }

    private boolean isDay(Amount amount, int number, int end) {
        int before = amount.first() - 1;
        int next = amount.last() + 1;
        boolean couldBe = number >= 1 && number <= 31;
        if (couldBe && (isMonth(monthBefore(before)) || (isMonth(next) && next < end))) {
            return true;
        }
        if (couldBe
                && next + 2 < end
                && isDash(next)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS
                && isMonth(next + 2)) {
            return true;
        }
        boolean endsRange = before > 1
                && isDash(before)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                && isMonth(monthBefore(before - 2));
        boolean isWeekday =
                before > 0 && tokens.is(before, ',') && WEEKDAYS.contains(tokens.lower(before - 1)) && isMonth(next);
        boolean isAnd = before > 1
                && (tokens.lower(before).equals("and")
                        || tokens.is(before, ',')
                        || tokens.lower(before).equals("to"))
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                && tokens.end(before - 1) - tokens.start(before - 1) <= 2
                && isMonth(monthBefore(before - 2));
        return couldBe
                && (endsRange || isWeekday || (isAnd && tokens.end(amount.last()) - tokens.start(amount.first()) <= 2));
    }

    private int monthBefore(int at) {
        return at > 0 && tokens.is(at, '.') ? at - 1 : at;
    }

    /** Whether token {@code at} is a month; “may” and “march” only with a capital. */
    private boolean isMonth(int at) {
        return (at >= 0 && at < tokens.size() && tokens.isCapitalised(at) && MONTHS.contains(tokens.lower(at)))
                || (at >= 0
                        && at < tokens.size()
                        && MONTHS.contains(tokens.lower(at))
                        && !tokens.lower(at).equals("may")
                        && !tokens.lower(at).equals("march")
                        && !tokens.lower(at).equals("mar")
                        && !tokens.lower(at).equals("sat"));
    }

    private boolean isDash(int at) {
        return at >= 0 && at < tokens.size() && (tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '‑'));
    }

    /** “5/17/2018”, “2019-09-01”, “24/7”: digits tied to digits that no range explains. */
    private boolean isNumericDate(Amount amount, int end) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        boolean slashAfter = isSlashed(next, end);
        boolean slashBefore = before > 0
                && tokens.is(before, '/')
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        return slashAfter || slashBefore;
    }

    private boolean isSlashed(int at, int end) {
        return at + 1 < end
                && tokens.is(at, '/')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.kind(at + 1) == Tokens.Kind.DIGITS;
    }

    private boolean isDecade(Amount amount, int end) {
        int next = amount.last() + 1;
        boolean hasMark = next + 1 < end && (tokens.is(next, '’') || tokens.is(next, '\'')) && tokens.isGlued(next);
        int s = hasMark ? next + 1 : next;
        boolean isPlural = s < end
                && tokens.isGlued(s)
                && tokens.lower(s).equals("s")
                && amount.value() != null
                && amount.value().intValue() % 10 == 0;
        int before = amount.first() - 1;
        boolean isShortYear = before >= 0
                && (tokens.is(before, '’') || tokens.is(before, '\'') || tokens.is(before, '‘'))
                && tokens.isGlued(before + 1)
                && !(tokens.isGlued(before) && tokens.kind(before - 1) != Tokens.Kind.OTHER)
                && tokens.end(amount.last()) - tokens.start(amount.first()) == 2
                && !(s < end && tokens.isGlued(next) && tokens.kind(next) == Tokens.Kind.WORD && !isPlural);
        return isPlural || isShortYear;
    }

    private boolean isYear(Amount amount, int number, int end, boolean hasNoun) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        if (next < end
                && ERAS.contains(tokens.lower(next))
                && tokens.word(next).equals(tokens.word(next).toUpperCase(java.util.Locale.ROOT))) {
            return true;
        }
        boolean isRangeEnd = before > 0
                && isDash(before)
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && isYearToken(before - 1);
        if (isRangeEnd && tokens.end(amount.last()) - tokens.start(amount.first()) <= 4) {
            return true;
        }
        boolean afterMonth = isMonth(monthBefore(before))
                || (before > 1
                        && tokens.is(before, ',')
                        && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                        && isMonth(monthBefore(before - 2)));
        if (number >= 1000 && number <= 2199 && afterMonth) {
            return true;
        }
        boolean isModern = number >= 1900 && number <= 2100;
        String cue = before >= 0 ? tokens.lower(before) : "";
        boolean isOfName =
                cue.equals("of") && before > 1 && tokens.isCapitalised(before - 1) && number >= 1000 && number <= 2199;
        if (isOfName && !hasNoun) {
            return true;
        }
        if (!isModern) {
            boolean isOld = number >= 1000 && number <= 2199 && YEAR_CUES.contains(cue) && !hasNoun;
            return isOld
                    && number % 100 != 0
                    && !cue.equals("of")
                    && !cue.equals("to")
                    && !cue.equals("by")
                    && !cue.equals("than")
                    && !cue.equals("for");
        }
        boolean isRound = number % 50 == 0 && number != 1950 && number != 2050;
        boolean modifiesSingular = !hasNoun
                && next < end
                && tokens.kind(next) == Tokens.Kind.WORD
                && !ClosedClass.endsNounPhrase(tokens.lower(next));
        if (isRound && modifiesSingular) {
            return true;
        }
        if (hasNoun) {
            return (!isRound && !isCounting(before)) || (YEAR_CUES.contains(cue) && !isCounting(before) && !isRound);
        }
        return !isRound
                || (YEAR_CUES.contains(cue)
                        && !cue.equals("of")
                        && !cue.equals("to")
                        && !cue.equals("than")
                        && !cue.equals("from")
                        && !cue.equals("and"));
    }

    private boolean isYearToken(int at) {
        String word = tokens.word(at);
        return tokens.kind(at) == Tokens.Kind.DIGITS
                && word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"));
    }

    /** Words before a number that say it counts: “about 1,950 staff”, “some 2024 voters”. */
    private boolean isCounting(int before) {
        if (before < 0) {
            return false;
        }
        String word = tokens.lower(before);
        return word.equals("about")
                || word.equals("some")
                || word.equals("nearly")
                || word.equals("almost")
                || word.equals("than")
                || word.equals("roughly")
                || word.equals("approximately")
                || word.equals("all")
                || word.equals("only")
                || word.equals("least");
    }
}
