package dev.claims.text;

import dev.claims.article.Tokens;
import org.jspecify.annotations.Nullable;

/** Markers of list items that run on in one line: “1. The first 2. The second”, “a) … b) …”, “• … • …”. */
final class ListMarkers {

    private static final String BULLETS = "•⁃▪●◦‣∙■►➤✓✔";

    private ListMarkers() {}

    /**
     * The marker at the start of an item.
     *
     * @param next the marker that would start the next item
     * @param end one past the marker
     */
    record Marker(String next, int end) {}

    static boolean isBullet(char c) {
        return c >= 0x80 && BULLETS.indexOf(c) >= 0;
    }

    /** The marker “1.”, “1.)”, “(1)”, “a)” … that stands at {@code start} before a blank, or {@code null}. */
    static @Nullable Marker at(String text, int start, int end) {
        int at = start;
        while (at < end && (isBullet(text.charAt(at)) || (at > start && text.charAt(at) == ' ')) && at - start < 3) {
            at++;
        }
        if (at < end && text.charAt(at) == '(') {
            at++;
        }
        int from = at;
        while (at < end && at - from < 2 && isAsciiDigit(text.charAt(at))) {
            at++;
        }
        boolean isLetter = at == from && at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
        int to = isLetter ? at + 1 : at;
        at = to;
        while (at < end && at - to < 2 && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
            at++;
        }
        if (to == from || at == to || at >= end || !Tokens.isBlank(text.charAt(at))) {
            return null;
        }
        String ordinal = text.substring(from, to);
        String next = isLetter
                ? String.valueOf((char) (ordinal.charAt(0) + 1))
                : String.valueOf(Integer.parseInt(ordinal) + 1);
        return new Marker(text.substring(start, from) + next + text.substring(to, at), at);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the item that follows {@code marker} starts at {@code at}, after a blank. */
    static boolean isNext(Marker marker, String text, int at, int end) {
        int after = at + marker.next().length();
        return after + 1 < end
                && text.startsWith(marker.next(), at)
                && Tokens.isBlank(text.charAt(after))
                && Character.isUpperCase(text.charAt(after + 1));
    }
}
