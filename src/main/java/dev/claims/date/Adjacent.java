package dev.claims.date;

import java.util.Set;

/** The words right beside an expression that tell that it lies ahead, whatever else its clause says. */
final class Adjacent {

    /** What a date before them is ahead of. */
    private static final Set<String> OUTLOOK = Set.of("guidance", "outlook");

    /** After a weekday that begins its clause they tell what it is to bring. */
    private static final Set<String> PRESENT = Set.of(
            "will", "ll", "won", "is", "brings", "looks", "features", "offers", "promises", "sees", "marks", "starts");

    private static final Set<String> PLANS = Set.of("dates", "plans", "tour", "shows");

    private static final Set<String> POSSIBLE = Set.of("possible", "likely", "expected");

    private Adjacent() {}

    static boolean looksAhead(Line line, int first, int last) {
        return isBeing(line, first)
                || isOutlook(line, last)
                || isMeantFor(line, first, last)
                || isSubject(line, first, last)
                || isTarget(line, first)
                || isKickOff(line, first)
                || POSSIBLE.contains(line.word(first - 1));
    }

    /** “The vote is Tuesday”, “the deadline is on June 1”. */
    private static boolean isBeing(Line line, int first) {
        String lead = line.word(first - 1);
        int before = lead.equals("on") || lead.equals("in") ? first - 2 : first - 1;
        return line.word(before).equals("is") || line.word(before).equals("are");
    }

    /** “Fourth-quarter guidance”, “its full-year revenue outlook”. */
    private static boolean isOutlook(Line line, int last) {
        return OUTLOOK.contains(line.word(last + 1)) || OUTLOOK.contains(line.word(last + 2));
    }

    /** “A warning was issued for Friday”, “its outlook for the fourth quarter”, “tour dates for November”. */
    private static boolean isMeantFor(Line line, int first, int last) {
        boolean before =
                line.word(first - 3).equals("been") && line.word(first - 4).equals("had");
        if (!line.word(first - 1).equals("for") || before || Tense.isName(line, first, last)) {
            return false;
        }
        return isWeekday(line, first) || OUTLOOK.contains(line.word(first - 2)) || PLANS.contains(line.word(first - 2));
    }

    /** “Friday brings showers”, “although cold at first, Saturday will be mild”. */
    private static boolean isSubject(Line line, int first, int last) {
        String before = line.word(first - 1);
        boolean begins = first == line.begin() || before.equals(":") || before.equals(",");
        return begins && isWeekday(line, first) && PRESENT.contains(line.word(last + 1));
    }

    /** “Events kick off Wednesday”, not “won to kick off”. */
    private static boolean isKickOff(Line line, int first) {
        int off = line.word(first - 1).equals("on") ? first - 2 : first - 1;
        return line.word(off).equals("off")
                && line.word(off - 1).equals("kick")
                && !line.word(off - 2).equals("to");
    }

    /** “With a target date of June 16”, not “with a date of birth”. */
    private static boolean isTarget(Line line, int first) {
        return line.word(first - 1).equals("of") && line.word(first - 2).equals("date");
    }

    private static boolean isWeekday(Line line, int first) {
        String word = line.word(first);
        return word.endsWith("day") && word.length() > 5 && line.isCapitalised(first);
    }
}
