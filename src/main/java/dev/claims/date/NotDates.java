package dev.claims.date;

import java.util.Set;

/**
 * What looks like a date and is none. Each test is a class of its own: months and seasons that are verbs and names,
 * numbers that count, decades that are ages.
 */
final class NotDates {

    /** Months whose names are also names of people or other words: these need a sign that the month is meant. */
    private static final Set<String> AMBIGUOUS_MONTHS = Set.of(
            "may", "march", "april", "june", "august", "jan", "mar", "jun", "sep", "dec", "apr", "oct", "nov", "feb",
            "aug", "jul");

    /** Words that lead to a date. */
    private static final Set<String> LEADS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "of",
            "from",
            "through",
            "during",
            "and",
            "or",
            "to",
            "for",
            "after",
            "before",
            "between",
            "early",
            "late",
            "mid",
            "last",
            "this",
            "next",
            "as",
            "on",
            "throughout",
            "around",
            "circa",
            "about",
            "every",
            "each",
            "-",
            "/",
            "class",
            "beyond",
            "past",
            "into",
            "than",
            "back",
            "year",
            "fiscal",
            "post",
            "pre",
            "both",
            "except",
            "starting",
            "beginning",
            "ending",
            "ended",
            "dated",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "end",
            "over",
            "not",
            "via");

    /** After a number they say that it counts something. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "percent",
            "per",
            "km",
            "kilometres",
            "kilometers",
            "miles",
            "metres",
            "meters",
            "feet",
            "ft",
            "kg",
            "kilograms",
            "pounds",
            "tons",
            "tonnes",
            "dollars",
            "euros",
            "rpm",
            "mph",
            "mm",
            "cm",
            "calories",
            "degrees",
            "points",
            "jobs",
            "troops",
            "soldiers",
            "units",
            "hours",
            "minutes",
            "days",
            "weeks",
            "months",
            "years",
            "acres",
            "hectares",
            "million",
            "billion",
            "hp",
            "watts",
            "mah",
            "yards",
            "sq",
            "square",
            "cc",
            "volts",
            "staff",
            "workers",
            "employees",
            "homes",
            "votes",
            "seats");

    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "his", "her", "their", "our", "my", "your", "a", "an", "s", "this", "that");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "our");

    private static final Set<String> WARMTH =
            Set.of("temperatures", "temperature", "highs", "lows", "degrees", "thermometer", "mercury", "high", "low");

    private static final Set<String> SEASON_LEADS = Set.of(
            "in",
            "by",
            "since",
            "until",
            "during",
            "of",
            "through",
            "throughout",
            "over",
            "spent",
            "till",
            "after",
            "before",
            "early",
            "late",
            "mid");

    private static final Set<String> WEEKDAY_LEADS =
            Set.of("on", "until", "till", "or", "and", "this", "next", "last", "by", "week");

    private static final Set<String> SPEAKERS =
            Set.of("said", "says", "told", "has", "had", "is", "was", "adds", "added");

    private NotDates() {}

    /** “Theresa May 12”, which is no date, is too rare to look for; “May 12 percent” is not. */
    static boolean isMonth(Match match) {
        String after = match.after(1);
        return !after.equals("%") && !after.equals("percent") && !after.equals("million") && !after.equals("billion");
    }

    /** “The quarter of a mile”. */
    static boolean isFraction(Match match) {
        return match.after(1).equals("of");
    }

    /** “May 5:30”: a clock time that follows a month. */
    static boolean isClock(Match match) {
        String minutes = match.after(2);
        return match.after(1).equals(":") && match.line().isGlued(match.last() + 1) && isDigits(minutes);
    }

    /** A month by itself: not the verb, not the person (“April Brandt”, “Theresa May”, “may”), not the protest. */
    static boolean isBareMonth(Match match) {
        String word = match.tokens().lower(match.first());
        if (!AMBIGUOUS_MONTHS.contains(word)) {
            return true;
        }
        String before = match.before(1);
        boolean named = match.line().isCapitalised(match.first());
        if (word.length() <= 3 && !word.equals("may")) {
            return match.last() > match.first()
                    || (LEADS.contains(before) && !match.line().isCapitalised(match.last() + 1));
        }
        if (LEADS.contains(before)) {
            return named || !word.equals("march");
        }
        if (!named || isNameBefore(match) || SPEAKERS.contains(match.after(1))) {
            return false;
        }
        boolean nameAfter = match.line().isCapitalised(match.last() + 1);
        return !nameAfter && !isMarch(match, word, before) && !before.isEmpty();
    }

    private static boolean isMarch(Match match, String word, String before) {
        boolean protest = word.equals("march")
                && Set.of("on", "for", "of", "to", "against", "in").contains(match.after(1));
        return protest && !before.equals(",");
    }

    private static boolean isNameBefore(Match match) {
        int before = match.first() - 1;
        return match.line().isCapitalised(before) && before > match.line().begin();
    }

    /** Four figures that are a year: led to, or not counting what follows. */
    static boolean isYear(Match match) {
        int year = match.value(Kind.YEAR);
        Line line = match.line();
        String before = match.before(1);
        String after = match.after(1);
        if (isPartOfNumber(match) || COUNTED.contains(after)) {
            return false;
        }
        boolean led = LEADS.contains(Marks.canonical(before)) || isBracketed(match);
        if (line.isGlued(match.first()) && Marks.isDash(before)) {
            return isJoinedYear(match);
        }
        if (year < 1900 || year > 2100) {
            return isRange(match)
                    || isOfEvent(match)
                    || led
                            && !before.equals("to")
                            && !before.equals("for")
                            && !before.equals("about")
                            && !before.equals("around")
                            && !before.equals("than")
                            && !before.equals("over")
                            && !before.equals("or")
                            && !isPlural(after);
        }
        if (DETERMINERS.contains(before)) {
            return true;
        }
        boolean counts = isPlural(after) && !line.isCapitalised(match.last() + 1);
        return led ? !counts || before.equals("in") || before.equals("since") : !counts && !isModel(match);
    }

    /** “1861–1865” and its second half. */
    private static boolean isRange(Match match) {
        Term after = match.line().at(match.last() + 2);
        Term before = match.line().endingAt(match.first() - 2);
        boolean begins = Marks.isDash(match.after(1)) && after != null && (after.is(Kind.YEAR) || after.is(Kind.SHORT));
        boolean ends = Marks.isDash(match.before(1)) && before != null && before.is(Kind.YEAR_DATE);
        return begins || ends;
    }

    /** “The 1777 campaign”, “the 1783 Treaty”: one thing of that year, not so many. */
    private static boolean isOfEvent(Match match) {
        String after = match.after(1);
        boolean one = !after.isEmpty() && Character.isLetter(after.charAt(0)) && !isPlural(after);
        return match.before(1).equals("the") && match.value(Kind.YEAR) >= 1500 && match.value(Kind.YEAR) < 1900 && one;
    }

    /** “(1789)”, “(1789–1791)”. */
    private static boolean isBracketed(Match match) {
        String after = Marks.canonical(match.after(1));
        return match.before(1).equals("(") && (after.equals(")") || after.equals("-") || after.equals(","));
    }

    private static boolean isPartOfNumber(Match match) {
        Line line = match.line();
        String before = match.before(1);
        boolean point =
                line.isGlued(match.first()) && (before.equals(".") || before.equals(",")) && isDigits(match.before(2));
        boolean colon = line.isGlued(match.first()) && (before.equals(":") || before.equals("/"));
        boolean unit = line.isGlued(match.last() + 1)
                && !match.after(1).isEmpty()
                && Character.isLetter(match.after(1).charAt(0));
        return point
                || colon
                || unit
                || before.equals("no")
                || match.before(2).equals("no") && before.equals(".")
                || match.after(1).equals("%");
    }

    /** After a hyphen: “mid-2031”, “post-2031”, “2030-2031”, not “GPT-2031”. */
    private static boolean isJoinedYear(Match match) {
        String word = match.before(2);
        return LEADS.contains(word)
                || isDigits(word)
                || word.isEmpty()
                || match.line().at(match.first() - 2) != null;
    }

    /** “Windows 2000”, “Route 2019”: a name before the number, where nothing leads to a date. */
    private static boolean isModel(Match match) {
        String before = match.before(1);
        boolean round = match.value(Kind.YEAR) % 1000 == 0 && match.line().isCapitalised(match.first() - 1);
        return round
                || Set.of(
                                "room",
                                "route",
                                "highway",
                                "flight",
                                "page",
                                "number",
                                "level",
                                "windows",
                                "office",
                                "model",
                                "section",
                                "line",
                                "box",
                                "channel",
                                "article",
                                "lot",
                                "suite",
                                "code",
                                "building")
                        .contains(before);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.equals("was")
                && !word.equals("has")
                && !word.equals("does");
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Decades, not ages (“in his 70s”) nor degrees (“highs in the 70s”). */
    static boolean isDecade(Match match) {
        if (match.value(Kind.DECADE) >= 10) {
            return true;
        }
        String before = match.before(1);
        if (OWNERS.contains(before)
                || OWNERS.contains(match.before(3))
                || OWNERS.contains(match.before(2))
                || isOwned(match)) {
            return false;
        }
        for (int i = 1; i <= 8; i++) {
            if (WARMTH.contains(match.before(i))) {
                return false;
            }
        }
        boolean words = !isDigits(match.tokens().word(match.first()));
        boolean the = before.equals("the")
                || match.before(2).equals("the")
                || match.before(3).equals("the");
        return the || before.equals("and") || before.equals("in") && words || before.equals("roaring");
    }

    private static boolean isOwned(Match match) {
        return match.before(1).equals("s") && Marks.isApostrophe(match.before(2));
    }

    static boolean leadsToDate(String word) {
        return LEADS.contains(word);
    }

    /** A weekday, not the Sun and not what sat: an abbreviation needs a full stop or a word that leads to it. */
    static boolean isWeekday(Match match) {
        String word = match.tokens().lower(match.first());
        if (word.endsWith("day")) {
            return true;
        }
        Term next = match.line().at(match.last() + 1);
        boolean dated = next != null && (next.is(Kind.MONTH) || next.is(Kind.DAY));
        boolean led = WEEKDAY_LEADS.contains(match.before(1)) && !match.line().isCapitalised(match.last() + 1);
        return match.last() > match.first() || dated || led;
    }

    /** A season by itself, led to as a date is. */
    static boolean isSeason(Match match) {
        return SEASON_LEADS.contains(match.before(1)) && !match.after(1).equals("-");
    }

    /** “The fall of the city”, “the spring of the lock”. */
    static boolean isVerb(Match match) {
        boolean led = SEASON_LEADS.contains(match.before(1));
        return !led
                || match.after(1).equals("of")
                || (match.has("fall") && match.after(1).equals("in"));
    }

    /** “High Noon”. */
    static boolean isNoon(Match match) {
        return !match.before(1).equals("high") && !match.before(1).equals("after");
    }

    /** “In the evenings”, “in the night”: any of them. */
    static boolean isGenericPart(Match match) {
        return match.has("night") || !match.has("the");
    }

    /** “Daily” and its like, not the newspaper. */
    static boolean isOften(Match match) {
        boolean named = match.line().isCapitalised(match.first())
                && match.first() > match.line().begin();
        boolean adjective =
                Set.of("quarterly", "monthly", "yearly").contains(match.tokens().lower(match.first()))
                        && !match.after(1).isEmpty()
                        && Character.isLetter(match.after(1).charAt(0));
        return !named && !adjective;
    }

    /** “USA Today”, “This Week”: titles, since the capital stands inside the sentence. */
    static boolean isTitle(Match match) {
        String before = match.before(1);
        boolean inside = !before.isEmpty() && (Character.isLetterOrDigit(before.charAt(0)) || before.equals("'"));
        boolean whole = match.line().isCapitalised(match.last());
        return whole && match.line().isCapitalised(match.first()) && (inside || match.last() > match.first());
    }
}
