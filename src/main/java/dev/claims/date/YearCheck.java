package dev.claims.date;

import java.util.Set;

/**
 * Tells years from other numbers of four figures. From 1900 to 2100 such a number is a year unless it counts what
 * follows or names a thing; others are years only where something leads to them, since they are more often counts.
 */
final class YearCheck {

    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "his", "her", "their", "our", "my", "your", "a", "an", "s", "this", "that");

    private static final Set<String> EARLY = Set.of("early", "late");

    private static final Set<String> COMPASS = Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw");

    private YearCheck() {}

    /** Whether the four figures of {@code match} are a year. */
    static boolean isYear(Match match) {
        if (isPartOfNumber(match) || isOfStreet(match) || Words.tellOf("counted", match.after(1)) || isCountOf(match)) {
            return false;
        }
        String before = match.before(1);
        if (match.line().isGlued(match.first()) && Marks.isDash(before)) {
            return isJoined(match);
        }
        int year = match.value(Kind.YEAR);
        if (year < 1900 || year > 2100) {
            return isRange(match) || isOfEvent(match) || isLedOld(match);
        }
        if (DETERMINERS.contains(before)) {
            return true;
        }
        boolean counts = Words.isPlural(match.after(1)) && !match.line().isCapitalised(match.last() + 1);
        if (Words.leadTo("date", before) || isBracketed(match)) {
            boolean titled = before.equals("of") && match.line().isCapitalised(match.first() - 2);
            return !counts || titled || before.equals("in") || before.equals("since");
        }
        return !counts && !isNumbered(match);
    }

    /** “1945 S.E. Water Ave.”, “2010 N. Mill Road”. */
    private static boolean isOfStreet(Match match) {
        int point = match.last() + 2;
        boolean compass = COMPASS.contains(match.after(1))
                && match.line().isCapitalised(match.last() + 1)
                && match.line().word(point).equals(".");
        return compass && match.line().isGlued(point);
    }

    /** “2047 registered voters”, “2000–2500 people”. */
    private static boolean isCountOf(Match match) {
        String adjective = match.after(1);
        boolean lower = !match.line().isCapitalised(match.last() + 1) && adjective.endsWith("ed");
        boolean free =
                !DETERMINERS.contains(match.before(1)) && !match.before(1).equals("in");
        boolean range = Marks.isDash(match.after(1))
                && Words.isDigits(match.after(2))
                && Words.tellOf("counted", match.after(3));
        return (lower && free && Words.isPlural(match.after(2))) || range;
    }

    private static boolean isLedOld(Match match) {
        Term about = match.line().at(match.first() - 1);
        boolean hedged = about != null && about.is(Kind.ABOUT) && Words.leadTo("old-year", match.before(2));
        boolean asEarly = match.before(1).equals("as") && EARLY.contains(match.before(2));
        boolean led = Words.leadTo("old-year", match.before(1)) || isBracketed(match) || asEarly;
        return (led || hedged) && !Words.isPlural(match.after(1));
    }

    /** “1861–1865” and its second half. */
    private static boolean isRange(Match match) {
        Term after = match.line().at(match.last() + 2);
        Term before = match.line().endingAt(match.first() - 2);
        boolean begins = Marks.isDash(match.after(1)) && after != null && (after.is(Kind.YEAR) || after.is(Kind.SHORT));
        String joint = match.before(1);
        boolean ends = (Marks.isDash(joint) || joint.equals("to") || joint.equals("and"))
                && before != null
                && before.is(Kind.YEAR_DATE)
                && !Words.isPlural(match.after(1));
        return begins || ends;
    }

    /** “The 1777 campaign”, “the 1783 Treaty”: one thing of that year, not so many. */
    private static boolean isOfEvent(Match match) {
        int year = match.value(Kind.YEAR);
        boolean one = Words.isLetters(match.after(1)) && !Words.isPlural(match.after(1));
        return match.before(1).equals("the") && year >= 1500 && year < 1900 && one;
    }

    /** “(1789)”, “(1789–1791)”. */
    private static boolean isBracketed(Match match) {
        String after = Marks.canonical(match.after(1));
        return match.before(1).equals("(") && (after.equals(")") || after.equals("-") || after.equals(","));
    }

    private static boolean isPartOfNumber(Match match) {
        Line line = match.line();
        String before = match.before(1);
        boolean glued = line.isGlued(match.first());
        boolean point = glued && (before.equals(".") || before.equals(",")) && Words.isDigits(match.before(2));
        boolean colon = glued && (before.equals(":") || before.equals("/"));
        boolean unit = line.isGlued(match.last() + 1) && Words.isLetters(match.after(1));
        boolean no = before.equals(".") && match.before(2).equals("no");
        return point
                || colon
                || unit
                || no
                || isPartOfChain(match)
                || match.after(1).equals("%");
    }

    /** “555-2019-86”: a telephone number. */
    private static boolean isPartOfChain(Match match) {
        Line line = match.line();
        int first = match.first();
        int last = match.last();
        boolean before = isLink(line, first - 2, first);
        boolean after = isLink(line, last, last + 2);
        return (before && after)
                || (before && isLink(line, first - 4, first - 2))
                || (after && isLink(line, last + 2, last + 4));
    }

    /** Whether a glued dash joins the figures at {@code left} and {@code right}. */
    private static boolean isLink(Line line, int left, int right) {
        boolean figures = Words.isDigits(line.word(left)) && Words.isDigits(line.word(right));
        return figures && Marks.isDash(line.word(left + 1)) && line.isGlued(left + 1) && line.isGlued(right);
    }

    /** After a hyphen: “mid-2031”, “2030-2031”, not “GPT-2031”. */
    private static boolean isJoined(Match match) {
        String word = match.before(2);
        Term before = match.line().endingAt(match.first() - 2);
        boolean dated = before != null && (before.is(Kind.DATE) || before.is(Kind.YEAR) || before.is(Kind.EARLY));
        return dated || word.isEmpty() || Words.leadTo("date", word);
    }

    /** “Room 2019”, and round numbers after a name: “Windows 2000”. */
    private static boolean isNumbered(Match match) {
        boolean round = match.value(Kind.YEAR) % 1000 == 0 && match.line().isCapitalised(match.first() - 1);
        return round || Words.tellOf("number", match.before(1));
    }
}
