package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.date.Cues.Look;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around an expression where its clause looks. The nearest cue before it decides, else the
 * nearest after it; “said” decides only right beside it, since the clause that it reports has a time of its own.
 */
final class Tense {

    /** A clause is seldom longer, and a bound keeps the reading linear. */
    private static final int REACH = 18;

    /** Words that may stand between “said” and when it was said. */
    private static final Set<String> BESIDE =
            Set.of("on", "in", "late", "early", "mid", "-", "earlier", "back", "again");

    private static final Set<String> EARLY = Set.of("early", "late", "mid", "-", "the");

    /** What they name on a day has happened. */
    private static final Set<String> DONE = Set.of(
            "loss", "win", "victory", "defeat", "draw", "attack", "attacks", "crash", "shooting", "death", "arrest");

    /** To an end that is to come, where the clause does not say more (“a bill to pay them through September”). */
    private static final Set<String> UNTIL = Set.of("until", "till", "through", "by");

    /** What follows “said” where its subject stands before it, as “said the mayor” does not. */
    private static final Set<String> REPORTED =
            Set.of("it", "he", "she", "they", "we", "i", "that", "there", "its", "his", "her", "their");

    /** Words that begin a clause, so that the verbs on their other side belong to another. */
    private static final Set<String> OPENERS =
            Set.of("that", "which", "who", "whose", "whom", "where", "while", "but", "because", "although", "though");

    /** “To” leads to these as to places, not to what is to be done. */
    private static final Set<String> GOALS = Set.of(
            "death",
            "work",
            "court",
            "school",
            "jail",
            "prison",
            "college",
            "power",
            "office",
            "market",
            "life",
            "trial",
            "war",
            "town",
            "fame",
            "church",
            "hospital",
            "date",
            "the",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "this",
            "that",
            "it",
            "them",
            "him",
            "us",
            "me",
            "you",
            "some",
            "all",
            "about",
            "at");

    private final Cues cues = new Cues();

    /** Where the clause around the tokens {@code first} to {@code last} of {@code line} looks. */
    Direction around(Line line, int first, int last) {
        if (isSince(line, first) || isReportedThen(line, first, last)) {
            return Direction.BACK;
        }
        if (Adjacent.looksAhead(line, first, last)) {
            return Direction.AHEAD;
        }
        if (isNewClause(line, first)) {
            Look own = after(line, last + 1, true);
            if (own != null) {
                return direction(own);
            }
        }
        if (isLatest(line, first)) {
            return Direction.BACK;
        }
        Direction whole = ofClause(line, first, last);
        boolean until = UNTIL.contains(line.word(first - 1)) && !Marks.isApostrophe(line.word(last + 1));
        return whole == Direction.OPEN && until ? Direction.AHEAD : whole;
    }

    private Direction ofClause(Line line, int first, int last) {
        Look before = before(line, first - 1);
        if (before == null) {
            boolean opens = first - line.begin() <= 2;
            Look after = after(line, last + 1, opens);
            return after == Look.MAYBE && Marks.isApostrophe(line.word(last + 1)) ? Direction.OPEN : direction(after);
        }
        if (before == Look.WEAK) {
            boolean opens = first - line.begin() <= 2;
            return opens && after(line, last + 1, false) == Look.BACK ? Direction.BACK : Direction.AHEAD;
        }
        if (before == Look.MAYBE && Marks.isApostrophe(line.word(last + 1))) {
            return Direction.OPEN;
        }
        return direction(before);
    }

    /** “Four starts, the most recent on Wednesday”, “after the loss on Thursday”. */
    private static boolean isLatest(Line line, int first) {
        int before = Words.leadTo("date", line.word(first - 1)) ? first - 2 : first - 1;
        String word = line.word(before);
        return DONE.contains(word)
                || word.equals("recent")
                || (word.equals("latest") && line.word(before - 1).equals("the"));
    }

    private static Direction direction(@Nullable Look look) {
        if (look == null) {
            return Direction.OPEN;
        }
        return switch (look) {
            case AHEAD, MAYBE, WEAK -> Direction.AHEAD;
            case BACK, DONE, PUT_OFF, REPORT -> Direction.BACK;
            case OPEN -> Direction.OPEN;
        };
    }

    /** “Since June”, “as far back as June”. */
    private static boolean isSince(Line line, int first) {
        int before = EARLY.contains(line.word(first - 1)) ? first - 2 : first - 1;
        return line.word(before).equals("since") || line.word(before - 1).equals("back");
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
        boolean comma = line.word(last + 1).equals(",")
                && !line.word(last + 2).equals("according")
                && (first - line.begin() <= 2 || REPORTED.contains(line.word(last + 3)));
        int after = comma ? last + 2 : last + 1;
        if (cues.look(line, before) == Look.REPORT || cues.look(line, after) == Look.REPORT) {
            return true;
        }
        return line.word(last + 1).equals("that") && isAfterReport(line, before);
    }

    /** “Said in a filing in September that”. */
    private boolean isAfterReport(Line line, int from) {
        for (int at = from; at > from - REACH && !line.word(at).isEmpty() && !isEdge(line, at); at--) {
            Look look = cues.look(line, at);
            if (look != null) {
                return look == Look.REPORT || look == Look.BACK;
            }
        }
        return false;
    }

    /** “The work would have cost $2 million, and in May the council put it off”. */
    private static boolean isNewClause(Line line, int first) {
        int at = Words.leadTo("date", line.word(first - 1)) ? first - 2 : first - 1;
        boolean joint = line.word(at).equals("and") || line.word(at).equals("but");
        return joint && line.word(at - 1).equals(",");
    }

    /** “The November election”, “March’s vote”: the date names a thing, and the clause tells less about when that is. */
    static boolean isName(Line line, int first, int last) {
        if (Marks.isApostrophe(line.word(last + 1)) && line.word(last + 2).equals("s")) {
            return true;
        }
        String before = line.word(first - 1);
        boolean owned = before.equals("s") && Marks.isApostrophe(line.word(first - 2));
        String after = line.word(last + 1);
        return (owned || Cues.DETERMINERS.contains(before))
                && Words.isLetters(after)
                && !Words.leadTo("date", after)
                && !Cues.AUXILIARIES.contains(after);
    }

    /** Reads backwards from {@code from}; {@code null} where the sentence begins without a cue. */
    private @Nullable Look before(Line line, int from) {
        boolean maybe = false;
        boolean weak = false;
        boolean infinitive = false;
        for (int at = from; at > from - REACH && !line.word(at).isEmpty() && !isEdge(line, at); at--) {
            Look look = cues.look(line, at);
            if (look == Look.AHEAD || look == Look.OPEN) {
                return look;
            }
            if (look == Look.PUT_OFF) {
                return weak || infinitive ? Look.AHEAD : maybe ? Look.MAYBE : Look.BACK;
            }
            if (look == Look.BACK || look == Look.DONE) {
                return maybe ? Look.MAYBE : infinitive && look == Look.BACK ? Look.OPEN : Look.BACK;
            }
            infinitive |= isInfinitive(line, at);
            maybe |= look == Look.MAYBE;
            weak |= look == Look.WEAK;
            if (OPENERS.contains(line.word(at)) && at < from && at > line.begin()) {
                return maybe ? Look.MAYBE : weak ? Look.WEAK : Look.OPEN;
            }
        }
        return maybe ? Look.MAYBE : weak ? Look.WEAK : infinitive ? Look.OPEN : null;
    }

    /** Reads onwards from {@code from}; “she said” counts where {@code opens} says that the date begins the sentence. */
    private @Nullable Look after(Line line, int from, boolean opens) {
        for (int at = from; at < from + REACH && !line.word(at).isEmpty() && !isEdge(line, at); at++) {
            Look look = cues.look(line, at);
            if (look != null && (look != Look.REPORT || opens)) {
                return look;
            }
            if (OPENERS.contains(line.word(at)) && !line.word(at).equals("that")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isEdge(Line line, int at) {
        Tokens tokens = line.tokens();
        return tokens.is(at, ';') || tokens.is(at, '“') || tokens.is(at, '”') || tokens.is(at, '"');
    }

    /** “To sell the ship in March”: what one is to do need not be done. */
    private static boolean isInfinitive(Line line, int at) {
        Term next = line.at(at + 1);
        return line.word(at).equals("to")
                && (next == null || next.is(Kind.EDGE))
                && line.tokens().kind(at + 1) == Tokens.Kind.WORD
                && !line.isCapitalised(at + 1)
                && !GOALS.contains(line.word(at + 1));
    }
}
