package dev.claims.date;

import java.util.Set;

/**
 * Tells months from their namesakes. “May” is also a verb and a surname, “March” a protest, “April”, “June” and
 * “August” first names, “Jan” and “Sep” shortened words.
 */
final class MonthCheck {

    private static final Set<String> NAMESAKES = Set.of("may", "march", "april", "june", "august");

    private MonthCheck() {}

    /** A month beside a day: “May 12”, but not “May 12 percent”. */
    static boolean isDated(Match match) {
        String after = match.after(1);
        if (Words.tellOf("street", after) && match.line().isCapitalised(match.last() + 1)) {
            return false;
        }
        return !after.equals("%") && !after.equals("percent") && !after.equals("million") && !after.equals("billion");
    }

    /** “May 5:30”: a clock time that follows a month. */
    static boolean isBeforeClock(Match match) {
        boolean colon = match.after(1).equals(":") && match.line().isGlued(match.last() + 1);
        return colon && Words.isDigits(match.after(2));
    }

    /** A month by itself. */
    static boolean isBare(Match match) {
        String word = match.tokens().lower(match.first());
        String before = match.before(1);
        boolean nameAfter = match.line().isCapitalised(match.last() + 1);
        Term end = match.line().at(match.last() + 2);
        if (Marks.isDash(match.after(1)) && end != null && end.is(Kind.MONTH)) {
            return true;
        }
        if (word.length() <= 4 && !NAMESAKES.contains(word) && !isWhole(word)) {
            return match.last() > match.first() || (Words.leadTo("date", before) && !nameAfter);
        }
        if (!NAMESAKES.contains(word)) {
            return true;
        }
        if (Words.leadTo(nameAfter ? "season" : "date", before) && !(nameAfter && before.equals("of"))) {
            return true;
        }
        boolean named = match.line().isCapitalised(match.first());
        return named && !nameAfter && !isNameBefore(match) && !isSpeaker(match) && !isProtest(match, word);
    }

    private static boolean isWhole(String word) {
        return word.equals("july");
    }

    /** “April said”; and at the beginning of a sentence “May I” and “March on” are as likely. */
    private static boolean isSpeaker(Match match) {
        boolean begins =
                match.before(1).isEmpty() && match.tokens().lower(match.first()).startsWith("ma");
        return begins || Words.tellOf("speaker", match.after(1));
    }

    private static boolean isProtest(Match match, String word) {
        return word.equals("march")
                && Words.tellOf("protest", match.after(1))
                && (match.after(1).equals("for") || !match.before(1).equals(","));
    }

    /** “Theresa May”. */
    private static boolean isNameBefore(Match match) {
        int before = match.first() - 1;
        return match.line().isCapitalised(before) && before > match.line().begin();
    }
}
