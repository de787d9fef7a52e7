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
            return isRegularPast(word) && !DETERMINERS.contains(line.word(at - 1)) ? past(line, at, Look.BACK) : null;
        }
        return switch (cue.look()) {
            case MAYBE -> line.isCapitalised(at) ? null : line.word(at + 1).equals("have") ? Look.BACK : cue.look();
            case AHEAD -> wasBefore(line, at) ? Look.OPEN : cue.look();
            case BACK -> isPerfect(line, at) ? past(line, at, cue.look()) : null;
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

    /** “Have” looks back as an auxiliary alone: “have won”, not “have a chance”. */
    private boolean isPerfect(Line line, int at) {
        String word = line.word(at);
        if (!word.equals("have") && !word.equals("has")) {
            return true;
        }
        for (int i = 1; i <= 3; i++) {
            String next = line.word(at + i);
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
        String before = line.word(at - 1);
        if (AUXILIARIES.contains(before)) {
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

    /** “Voted”: five letters or more, so that “need”, “feed” and “red” are none; “unpaid” and its like are adjectives. */
    private static boolean isRegularPast(String word) {
        boolean form = word.length() >= 5 && word.endsWith("ed") && !word.endsWith("eed");
        return form && !word.equals("united") && !word.startsWith("un");
    }
}
