package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
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
        REPORT
    }

    /** A clause is seldom longer, and a bound keeps the reading linear. */
    private static final int REACH = 18;

    private final Map<String, Look> cues = new HashMap<>();

    Tense() {
        for (Lexicon.Row row : Lexicon.load("date-cues").rows()) {
            Look look = Look.valueOf(row.get("look").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> cues.put(word, look));
        }
    }

    /** Where the clause around the tokens {@code first} to {@code last} of {@code line} looks. */
    Direction around(Line line, int first, int last) {
        Look beside = report(line, first, last);
        if (beside != null) {
            return Direction.BACK;
        }
        Direction before = scan(line, first - 1, -1);
        return before != Direction.OPEN ? before : scan(line, last + 1, 1);
    }

    private @Nullable Look report(Line line, int first, int last) {
        int before = first - 1;
        if (line.word(before).equals("on") || line.word(before).equals("late") || line.word(before).equals("early")) {
            before--;
        }
        return look(line, before) == Look.REPORT || look(line, last + 1) == Look.REPORT ? Look.REPORT : null;
    }

    private Direction scan(Line line, int from, int step) {
        boolean maybe = false;
        int at = from;
        for (int i = 0; i < REACH && !line.word(at).isEmpty(); i++, at += step) {
            if (isEdge(line, at)) {
                break;
            }
            Look look = look(line, at);
            if (look == Look.AHEAD) {
                return Direction.AHEAD;
            }
            if (look == Look.BACK) {
                return maybe && step < 0 ? Direction.AHEAD : Direction.BACK;
            }
            maybe |= look == Look.MAYBE;
        }
        return maybe ? Direction.AHEAD : Direction.OPEN;
    }

    private static boolean isEdge(Line line, int at) {
        Tokens tokens = line.tokens();
        return tokens.is(at, ';') || tokens.is(at, '“') || tokens.is(at, '”') || tokens.is(at, '"');
    }

    private @Nullable Look look(Line line, int at) {
        String word = line.word(at);
        Look look = cues.get(word);
        if (look != null) {
            return look == Look.MAYBE && line.isCapitalised(at) ? null : look;
        }
        return isRegularPast(word) ? Look.BACK : null;
    }

    /** “Voted”: five letters or more, so that “need”, “feed” and “red” are none. */
    private static boolean isRegularPast(String word) {
        return word.length() >= 5 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("united");
    }
}
