package dev.claims.figure;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses of a text: no number in them is a figure. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    private final List<Span> spans = new ArrayList<>();

    Addresses(Tokens tokens, String text) {
        if (!haveMark(tokens)) {
            return;
        }
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** Looks for “://” and “www.”, which is many times faster than the pattern. */
    private static boolean haveMark(Tokens tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, '/') && tokens.is(i - 1, ':') && tokens.is(i + 1, '/')) {
                return true;
            }
            if (tokens.is(i, '.') && tokens.word(i - 1).endsWith("www")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code offset} lies in an address. */
    boolean hold(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.contains(offset)) {
                return true;
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }
}
