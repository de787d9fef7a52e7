package dev.claims.date;

/** Tells weekdays, seasons, decades and times of day from what is written the same way. */
final class LookalikeCheck {

    /** Temperatures are named so many words before their figures. */
    private static final int WARMTH_REACH = 14;

    private LookalikeCheck() {}

    /** Decades, not ages (“in his 70s”), degrees (“highs in the 70s”) or shares (“in the mid-30s”). */
    static boolean isDecade(Match match) {
        if (match.value(Kind.DECADE) >= 10) {
            return true;
        }
        if (isShare(match) || isOwned(match) || isWarmth(match)) {
            return false;
        }
        String before = match.before(1);
        boolean words = Words.isLetters(match.tokens().word(match.first()));
        boolean the = before.equals("the")
                || match.before(2).equals("the")
                || match.before(3).equals("the");
        return the || before.equals("and") || before.equals("roaring") || (before.equals("in") && words);
    }

    /** “The mid-30s”; the end of “1960s–70s” is a decade. */
    private static boolean isShare(Match match) {
        return Marks.isDash(match.before(1)) && !match.before(2).equals("s");
    }

    private static boolean isOwned(Match match) {
        boolean possessive = match.before(1).equals("s") && Marks.isApostrophe(match.before(2));
        return possessive
                || isListedAge(match)
                || Words.tellOf("owner", match.before(1))
                || Words.tellOf("owner", match.before(2))
                || Words.tellOf("owner", match.before(3));
    }

    /** “In their 30s, 40s and 50s”. */
    private static boolean isListedAge(Match match) {
        int at = match.first();
        for (int i = 0; i < 4; i++) {
            int joint = at - 1;
            while (joint > at - 3
                    && (match.line().word(joint).equals(",")
                            || match.line().word(joint).equals("and"))) {
                joint--;
            }
            Term before = match.line().endingAt(joint);
            if (joint == at - 1 || before == null || !before.is(Kind.DECADE)) {
                return false;
            }
            at = before.first();
            if (Words.tellOf("owner", match.line().word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWarmth(Match match) {
        for (int i = 1; i <= WARMTH_REACH; i++) {
            if (Words.tellOf("warmth", match.before(i))) {
                return true;
            }
        }
        return false;
    }

    /** A weekday, not the Sun and not what sat: an abbreviation needs a full stop or a word that leads to it. */
    static boolean isWeekday(Match match) {
        if (match.tokens().lower(match.first()).endsWith("day")) {
            return !match.before(1).equals("one");
        }
        Term next = match.line().at(match.last() + 1);
        boolean dated = next != null && (next.is(Kind.MONTH) || next.is(Kind.DAY));
        boolean nameAfter = match.line().isCapitalised(match.last() + 1);
        boolean led = Words.leadTo("weekday", match.before(1)) && !nameAfter;
        return match.last() > match.first() || dated || led;
    }

    /** A season by itself, led to as a date is. */
    static boolean isSeason(Match match) {
        return Words.leadTo("season", match.before(1)) && !match.after(1).equals("-");
    }

    /** A season with “the”: not “the fall of the city”, “the spring of the lock”, “the fall in prices”. */
    static boolean isTheSeason(Match match) {
        boolean drop = match.has("fall") && match.after(1).equals("in");
        return Words.leadTo("season", match.before(1)) && !match.after(1).equals("of") && !drop;
    }

    /** “Christmas trees”: things of a holiday, on whatever day; “Lunar New Year”: another day. */
    static boolean isFestive(Match match) {
        return Words.tellOf("festive", match.after(1)) || Words.tellOf("other-calendar", match.before(1));
    }

    /** “The quarter”, not “the quarter of a mile”; “the weekend”, not “the weekend of the fair”. */
    static boolean isWhole(Match match) {
        return !match.after(1).equals("of");
    }

    /** “Noon”, not “High Noon” and not “afternoon” in two words. */
    static boolean isNoon(Match match) {
        boolean afternoon = match.before(1).equals("after") && match.before(2).equals("the");
        return !match.before(1).equals("high") && !afternoon;
    }

    /** “In the morning”, not “in the night”, which is any night. */
    static boolean isPartOfDay(Match match) {
        return !match.has("night") && match.has("the");
    }

    /** “Daily” and its like: not the newspaper, and not “quarterly” as an adjective. */
    static boolean isOften(Match match) {
        if (match.line().isCapitalised(match.first())
                && match.first() > match.line().begin()) {
            return false;
        }
        String word = match.tokens().lower(match.first());
        boolean adjective = word.equals("quarterly") || word.equals("monthly") || word.equals("yearly");
        return !adjective || !Words.isLetters(match.after(1));
    }

    /** “USA Today”, “This Week”: titles, since the capital stands inside the sentence. */
    static boolean isTitle(Match match) {
        String before = match.before(1);
        boolean inside = Words.isLetters(before) || Words.isDigits(before) || before.equals("'");
        boolean capitals =
                match.line().isCapitalised(match.first()) && match.line().isCapitalised(match.last());
        return capitals && (inside || match.last() > match.first());
    }
}
