package dev.claims.date;

import java.util.Set;

/** The words that join two dates to one stretch or list. */
final class Joint {

    private static final Set<String> JOINTS = Set.of("to", "and", "until", "till", "through", "or", "-", "~", "/");

    /** They may stand between the joining word and the end. */
    private static final Set<String> EARLY = Set.of("the", "early", "late");

    private Joint() {}

    /** Whether only a joining word stands between the tokens {@code last} and {@code next}. */
    static boolean joins(Line line, int last, int next) {
        int joint = between(line, last);
        int begin = EARLY.contains(line.word(next - 1)) ? next - 1 : next;
        return begin == joint + 1 && (joint == last + 1 ? isJoint(line, joint) : isStretch(line, joint));
    }

    /** Where a joining word would stand after the token {@code last}: behind a comma, if there is one. */
    static int between(Line line, int last) {
        return line.word(last + 1).equals(",") ? last + 2 : last + 1;
    }

    /** Whether {@code token} leads from the beginning of a stretch to its end, as “and” need not. */
    static boolean isStretch(Line line, int token) {
        String word = Marks.canonical(line.word(token));
        return JOINTS.contains(word) && !word.equals("and") && !word.equals("or");
    }

    static boolean isJoint(Line line, int token) {
        return JOINTS.contains(Marks.canonical(line.word(token)));
    }
}
