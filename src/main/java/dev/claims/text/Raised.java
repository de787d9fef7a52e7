package dev.claims.text;

/** Digits above and below the line: 10<sup>8</sup> is no 108, and CO<sub>2</sub> has a character of its own. */
final class Raised {

    private static final String PLAIN = "0123456789+-−–=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ";
    private static final int LONGEST = 6;

    private Raised() {}

    /** Whether all of {@code words} has characters above and below the line. */
    static boolean isRaisable(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
    }

    static String raised(String words) {
        return written(words, RAISED);
    }

    static String lowered(String words) {
        return written(words, LOWERED);
    }

    private static String written(String words, String as) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            out.append(as.charAt(PLAIN.indexOf(words.charAt(i))));
        }
        return out.toString();
    }
}
