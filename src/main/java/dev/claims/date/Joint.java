package dev.claims.date;

import java.util.Set;

/** The words that join two dates to one stretch or list. */
final class Joint {

    private static final Set<String> JOINTS = Set.of("to", "and", "until", "till", "through", "or", "-", "~", "/");

    private Joint() {}

    /** Whether only a joining word stands between the tokens {@code last} and {@code next}. */
    static boolean joins(Line line, int last, int next) {
        int between = next - last - 1;
        if (between == 2 && line.word(last + 2).equals("the")) {
            between = 1;
        }
        return between == 1 && isJoint(line, last + 1);
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
