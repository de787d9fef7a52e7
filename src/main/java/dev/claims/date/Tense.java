package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around an expression where its clause looks. The nearest cue before it decides, else the
 * nearest after it; “said” decides only right beside it, since the clause that it reports has a time of its own.
 */
final class Tense {

    /** What a cue shows. */
    private enum Look {
        AHEAD,
        BACK,
        /** Possible: ahead, where nothing nearby says otherwise. */
        MAYBE,
        /** Reports: back, but only beside the expression. */
        REPORT,
        /** Was to happen: tells nothing. */
        OPEN,
        /** Past, but what one decides, agrees or is asked to do need not be done yet. */
        DECIDE
    }

    /** A clause is seldom longer, and a bound keeps the reading linear. */
    private static final int REACH = 18;

    /** Words that may stand between “said” and when it was said. */
    private static final Set<String> BESIDE = Set.of("on", "in", "late", "early", "mid", "-", "earlier", "back", "again");

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "his", "her", "their", "our", "my", "your", "newly", "still", "any", "no");

    /** A cue counts only before one of {@code next}, where there are any. */
    private record Cue(Look look, List<String> next) {}

    private final Map<String, List<Cue>> cues = new HashMap<>();

    Tense() {
        for (Lexicon.Row row : Lexicon.load("date-cues").rows()) {
            Look look = Look.valueOf(row.get("look").toUpperCase(Locale.ROOT));
            Cue cue = new Cue(look, row.list("next"));
            row.list("words")
                    .forEach(word ->
                            cues.computeIfAbsent(word, none -> new ArrayList<>()).add(cue));
        }
    }

    /** Where the clause around the tokens {@code first} to {@code last} of {@code line} looks. */
    Direction around(Line line, int first, int last) {
        if (isReportedThen(line, first, last)) {
            return Direction.BACK;
        }
        if (isBeing(line, first)) {
            return Direction.AHEAD;
        }
        Look before = scan(line, first - 1, -1);
        if (before == Look.AHEAD || before == Look.BACK || before == Look.OPEN) {
            return Direction.valueOf(before.name());
        }
        if (before == Look.MAYBE && Marks.isApostrophe(line.word(last + 1))) {
            return Direction.BACK;
        }
        Look after = scan(line, last + 1, 1);
        if (after == null) {
            return before == null ? Direction.OPEN : Direction.AHEAD;
        }
        return after == Look.BACK ? Direction.BACK : Direction.AHEAD;
    }

    /** “Said Monday”, “Monday, she said”, “said in September that”: then it was said. */
    private boolean isReportedThen(Line line, int first, int last) {
        int before = first - 1;
        if (BESIDE.contains(line.word(before))) {
            before--;
        }
        if (BESIDE.contains(line.word(before))) {
            before--;
        }
        if (look(line, before) == Look.REPORT || look(line, last + 1) == Look.REPORT) {
            return true;
        }
        return line.word(last + 1).equals("that") && isAfterReport(line, before);
    }

    /** “Said in a filing in September that”. */
    private boolean isAfterReport(Line line, int from) {
        for (int at = from; at > from - REACH && !line.word(at).isEmpty() && !isEdge(line, at); at--) {
            Look look = look(line, at);
            if (look != null) {
                return look == Look.REPORT || look == Look.BACK;
            }
        }
        return false;
    }

    /** “The vote is Tuesday”, “the deadline is on June 1”. */
    private static boolean isBeing(Line line, int first) {
        int before = line.word(first - 1).equals("on") ? first - 2 : first - 1;
        return line.word(before).equals("is") || line.word(before).equals("are");
    }

    private @Nullable Look scan(Line line, int from, int step) {
        Look possible = null;
        boolean infinitive = false;
        int at = from;
        for (int i = 0; i < REACH && !line.word(at).isEmpty() && !isEdge(line, at); i++, at += step) {
            Look look = look(line, at);
            if (look == Look.AHEAD || look == Look.OPEN) {
                return look;
            }
            if (look == Look.DECIDE && infinitive && possible == null) {
                return Look.OPEN;
            }
            if (look == Look.BACK || look == Look.DECIDE || (look == Look.REPORT && step > 0)) {
                return afterBack(line, possible, step, from);
            }
            infinitive |= step < 0 && isInfinitive(line, at);
            possible = look == Look.MAYBE ? look : possible;
        }
        return possible;
    }

    private static Look afterBack(Line line, @Nullable Look possible, int step, int from) {
        if (step > 0) {
            return Look.BACK;
        }
        boolean owned = Marks.isApostrophe(line.word(from + 2));
        return possible != null && !owned ? Look.AHEAD : Look.BACK;
    }

    private static boolean isEdge(Line line, int at) {
        Tokens tokens = line.tokens();
        return tokens.is(at, ';') || tokens.is(at, '“') || tokens.is(at, '”') || tokens.is(at, '"');
    }

    private @Nullable Look look(Line line, int at) {
        String word = line.word(at);
        Cue cue = cue(word, line.word(at + 1));
        if (cue == null) {
            return isRegularPast(word) && !DETERMINERS.contains(line.word(at - 1)) ? past(line, at) : null;
        }
        return switch (cue.look()) {
            case MAYBE -> line.isCapitalised(at) ? null : cue.look();
            case AHEAD -> wasBefore(line, at) ? Look.OPEN : cue.look();
            case BACK, REPORT, DECIDE -> past(line, at) == Look.BACK ? cue.look() : past(line, at);
            case OPEN -> cue.look();
        };
    }

    private @Nullable Cue cue(String word, String next) {
        for (Cue cue : cues.getOrDefault(word, List.of())) {
            if (cue.next().isEmpty() || cue.next().contains(next)) {
                return cue;
            }
        }
        return null;
    }

    /** “Had been scheduled for Friday”: it may have been put off or not. */
    private static boolean wasBefore(Line line, int at) {
        int been = line.word(at - 1).equals("been") ? at - 1 : at - 2;
        return line.word(been).equals("been")
                && (line.word(been - 1).equals("had") || line.word(been - 2).equals("had"));
    }

    /** “Decided to sell the ship in March”: what one decides to do need not be done. */
    private static boolean isInfinitive(Line line, int at) {
        Term next = line.at(at + 1);
        return line.word(at).equals("to")
                && (next == null || next.is(Kind.EDGE))
                && line.tokens().kind(at + 1) == Tokens.Kind.WORD
                && !line.isCapitalised(at + 1);
    }

    /** A past form looks back; “be paid” tells nothing, “to be paid” looks ahead. */
    private static @Nullable Look past(Line line, int at) {
        int be = line.word(at - 1).equals("be") ? at - 1 : line.word(at - 2).equals("be") ? at - 2 : -1;
        if (be < 0) {
            return Look.BACK;
        }
        return line.word(be - 1).equals("to") ? Look.AHEAD : null;
    }

    /** “Voted”: five letters or more, so that “need”, “feed” and “red” are none; “unpaid” and its like are adjectives. */
    private static boolean isRegularPast(String word) {
        boolean form = word.length() >= 5 && word.endsWith("ed") && !word.endsWith("eed");
        return form && !word.equals("united") && !word.startsWith("un");
    }
}
