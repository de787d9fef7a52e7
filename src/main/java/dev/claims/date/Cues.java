package dev.claims.date;

import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that show where a clause looks, from the lexicon {@code date-cues}, and past forms by their ending. */
final class Cues {

    /** What a cue shows. */
    enum Look {
        AHEAD,
        BACK,
        /** Possible: ahead, even after a past form (“said it would”). */
        MAYBE,
        /** Ahead, unless a past form stands before it (“stayed until June”). */
        WEAK,
        /** Puts off: with “until” ahead, else back. */
        PUT_OFF,
        /** Past, and what it was done to do as well (“forced to close”). */
        DONE,
        /** Reports: back, but only beside the expression. */
        REPORT,
        /** Tells nothing. */
        OPEN
    }

    /** After one of these a word in -ed is an adjective, and “set” no past form. */
    static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "his", "her", "their", "our", "my", "your", "newly", "still", "any", "no");

    static final Set<String> AUXILIARIES =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "ll", "cannot");

    /** “Have announced two shows on May 7”: what is announced is to come as often as not. */
    private static final Set<String> ANNOUNCED = Set.of("announced", "revealed", "unveiled");

    /** With a hyphen they make verbs of verbs (“re-elected”), as other words do not (“award-winning”). */
    private static final Set<String> PREFIXES = Set.of("re", "co", "pre", "de", "over", "out", "mis");

    /** Adverbs may stand between an auxiliary and its verb (“will barely hit 30”). */
    private static final Set<String> ADVERBS =
            Set.of("not", "never", "also", "still", "now", "then", "only", "always", "soon", "just", "t");

    /** A cue counts only before one of {@code next}, where there are any. */
    private record Cue(Look look, List<String> next) {}

    private final Map<String, List<Cue>> cues = new HashMap<>();

    Cues() {
        for (Lexicon.Row row : Lexicon.load("date-cues").rows()) {
            Look look = Look.valueOf(row.get("look").toUpperCase(Locale.ROOT).replace('-', '_'));
            Cue cue = new Cue(look, row.list("next"));
            row.list("words")
                    .forEach(word -> cues.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(cue));
        }
    }

    /** What the word at {@code at} shows, {@code null} if nothing. */
    @Nullable
    Look look(Line line, int at) {
        String word = line.word(at);
        Cue cue = cueOf(word, line, at);
        if (cue == null) {
            return isPastForm(line, at) ? past(line, at, Look.BACK) : null;
        }
        return switch (cue.look()) {
            case MAYBE -> line.isCapitalised(at) ? null : line.word(at + 1).equals("have") ? Look.BACK : cue.look();
            case AHEAD -> wasBefore(line, at) ? Look.OPEN : cue.look();
            case BACK -> isPerfect(line, at) && !isThing(line, at) ? past(line, at, cue.look()) : null;
            case REPORT, DONE, PUT_OFF -> past(line, at, cue.look());
            case WEAK, OPEN -> cue.look();
        };
    }

    private @Nullable Cue cueOf(String word, Line line, int at) {
        List<Cue> all = cues.get(word);
        if (all == null) {
            return null;
        }
        for (Cue cue : all) {
            if (cue.next().isEmpty() || cue.next().contains(line.word(at + 1))) {
                return cue;
            }
        }
        return null;
    }

    /** “A bit of snow”, “the hit of the summer”: nouns that look like past forms. */
    private static boolean isThing(Line line, int at) {
        String before = line.word(at - 1);
        return before.equals("a") || before.equals("an") || before.equals("the");
    }

    /** “Voted”, but neither “the proposed merger” nor “prize-nominated”. */
    private static boolean isPastForm(Line line, int at) {
        if (!isRegularPast(line.word(at)) || DETERMINERS.contains(line.word(at - 1))) {
            return false;
        }
        boolean compound = Marks.isDash(line.word(at - 1)) && line.isGlued(at) && line.isGlued(at - 1);
        return !compound || PREFIXES.contains(line.word(at - 2));
    }

    /** “Have” looks back as an auxiliary alone: “have won”, not “have a chance”. */
    private boolean isPerfect(Line line, int at) {
        String word = line.word(at);
        if (!word.equals("have") && !word.equals("has")) {
            return true;
        }
        for (int i = 1; i <= 3; i++) {
            String next = line.word(at + i);
            if (ANNOUNCED.contains(next)) {
                return false;
            }
            Cue cue = cueOf(next, line, at + i);
            if (isRegularPast(next) || (cue != null && cue.look() != Look.MAYBE && cue.look() != Look.WEAK)) {
                return true;
            }
        }
        return false;
    }

    /** “Had been scheduled for Friday”: it may have been put off or not. */
    private static boolean wasBefore(Line line, int at) {
        int been = line.word(at - 1).equals("been") ? at - 1 : at - 2;
        return line.word(been).equals("been")
                && (line.word(been - 1).equals("had") || line.word(been - 2).equals("had"));
    }

    /** A past form looks back; “be paid” and “is paid” tell nothing, “to be paid” looks ahead, “would set” is none. */
    private static @Nullable Look past(Line line, int at, Look look) {
        int coordinate = coordinate(line, at);
        if (coordinate > 0) {
            return past(line, coordinate, look);
        }
        String near = line.word(at - 1);
        String before = isAdverb(near) ? line.word(at - 2) : near;
        if (AUXILIARIES.contains(before) || before.equals("being")) {
            return null;
        }
        if (before.equals("is") || before.equals("are")) {
            return null;
        }
        int be = before.equals("be") ? at - 1 : line.word(at - 2).equals("be") ? at - 2 : -1;
        if (be < 0) {
            return look;
        }
        return line.word(be - 1).equals("to") ? Look.AHEAD : null;
    }

    /** The verb to which “and” or “or” joins the one at {@code at} (“be closed and sold”), 0 where there is none. */
    private static int coordinate(Line line, int at) {
        int joint = isJoint(line, at - 1)
                ? at - 1
                : isJoint(line, at - 3) && line.word(at - 2).equals("at") ? at - 3 : 0;
        return joint > 0 && isRegularPast(line.word(joint - 1)) ? joint - 1 : 0;
    }

    private static boolean isJoint(Line line, int at) {
        return line.word(at).equals("and") || line.word(at).equals("or");
    }

    private static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** “Voted”: five letters or more, so that “need”, “feed” and “red” are none; “unpaid” and its like are adjectives. */
    private static boolean isRegularPast(String word) {
        boolean form = word.length() >= 5 && word.endsWith("ed") && !word.endsWith("eed");
        return form && !ANNOUNCED.contains(word) && !word.equals("united") && !word.startsWith("un");
    }
}
