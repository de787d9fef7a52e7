package dev.claims.article;

/**
 * Keeps halves of surrogate pairs out of articles: escapes such as {@code \ud83d} in JSON, and character references in HTML,
 * can say what no UTF-8 output can hold.
 */
public final class WellFormed {

    private WellFormed() {}

    /** {@code text} with U+FFFD for each half that stands alone, so that no offset moves. */
    public static String of(String text) {
        char[] mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? text.toCharArray() : mended;
            mended[i] = '\uFFFD';
        }
        return mended == null ? text : new String(mended);
    }
}
