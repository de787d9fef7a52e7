package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        /** What somebody decided to do: nobody knows yet. */
        OPEN
    }

    /** A clause is seldom longer, and a bound keeps the reading linear. */
    private static final int REACH = 18;

    /** A cue counts only before one of {@code next}, where there are any. */
    private record Cue(Look look, List<String> next) {}

    private final Map<String, Cue> cues = new HashMap<>();

    Tense() {
        for (Lexicon.Row row : Lexicon.load("date-cues").rows()) {
            Look look = Look.valueOf(row.get("look").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> cues.put(word, new Cue(look, row.list("next"))));
        }
    }

    /** Where the clause around the tokens {@code first} to {@code last} of {@code line} looks. */
    Direction around(Line line, int first, int last) {
        if (report(line, first, last) != null) {
            return Direction.BACK;
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

    private @Nullable Look report(Line line, int first, int last) {
        int before = first - 1;
        if (line.word(before).equals("on")
                || line.word(before).equals("late")
                || line.word(before).equals("early")) {
            before--;
        }
        return look(line, before) == Look.REPORT || look(line, last + 1) == Look.REPORT ? Look.REPORT : null;
    }

    private @Nullable Look scan(Line line, int from, int step) {
        Look possible = null;
        boolean infinitive = false;
        int at = from;
        for (int i = 0; i < REACH && !line.word(at).isEmpty() && !isEdge(line, at); i++, at += step) {
            Look look = look(line, at);
            if (look == Look.AHEAD) {
                return Look.AHEAD;
            }
            if (look == Look.BACK || (look == Look.REPORT && step > 0)) {
                return afterBack(line, possible, infinitive, step, from);
            }
            infinitive |= step < 0 && isInfinitive(line, at);
            possible = look == Look.MAYBE ? look : possible;
        }
        return possible;
    }

    private static Look afterBack(Line line, @Nullable Look possible, boolean infinitive, int step, int from) {
        if (step > 0) {
            return Look.BACK;
        }
        boolean owned = Marks.isApostrophe(line.word(from + 2));
        return possible != null && !owned ? Look.AHEAD : infinitive ? Look.OPEN : Look.BACK;
    }

    private static boolean isEdge(Line line, int at) {
        Tokens tokens = line.tokens();
        return tokens.is(at, ';') || tokens.is(at, '“') || tokens.is(at, '”') || tokens.is(at, '"');
    }

    private @Nullable Look look(Line line, int at) {
        String word = line.word(at);
        Cue cue = cues.get(word);
        if (cue == null) {
            return isRegularPast(word) ? past(line, at) : null;
        }
        boolean named = cue.look() == Look.MAYBE && line.isCapitalised(at);
        boolean lone = !cue.next().isEmpty() && !cue.next().contains(line.word(at + 1));
        if (named || lone) {
            return null;
        }
        return cue.look() == Look.BACK ? past(line, at) : cue.look();
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

    /** “Voted”: five letters or more, so that “need”, “feed” and “red” are none. */
    private static boolean isRegularPast(String word) {
        return word.length() >= 5 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("united");
    }
}
