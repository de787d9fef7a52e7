package dev.claims.output;

/** Converts UTF-16 offsets of one text into code point offsets, in any order, one table a text. */
public final class CodePoints {

    private static final int STEP = 256;

    private final String text;
    private final int[] counts;

    /** Whether every unit is a code point, as in most articles, so that there is nothing to count. */
    private final boolean isPlain;

    public CodePoints(String text) {
        this.text = text;
        this.isPlain = isPlain(text.toCharArray());
        this.counts = new int[isPlain ? 0 : text.length() / STEP + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + starts((i - 1) * STEP, i * STEP);
        }
    }

    private static boolean isPlain(char[] units) {
        for (char unit : units) {
            if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /** How many code points stand before {@code offset}. */
    public int before(int offset) {
        if (isPlain) {
            return offset;
        }
        int block = offset / STEP;
        return counts[block] + starts(block * STEP, offset);
    }

    /** Code points that start in a stretch: a low half after its high half starts none. */
    private int starts(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean isSecondHalf =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            count += isSecondHalf ? 0 : 1;
        }
        return count;
    }
}
