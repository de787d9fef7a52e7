package dev.claims.text;

import dev.claims.article.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A block that is short enough to be furniture, read once: its first word, how many words it has, and whether one of
 * them may be a notice's. Nearly all blocks are paragraphs, of which no more is asked; others are cut out and folded.
 */
final class ShortBlock {

    private final String text;
    private final char[] chars;
    private final Span span;
    private final Span firstRun;
    private final String first;
    private int count;
    private boolean hasNoticeWord;
    private @Nullable String words;
    private @Nullable String folded;

    /** The block {@code span}, which must not be empty, of {@code text}, whose characters are {@code chars}. */
    ShortBlock(String text, char[] chars, Span span) {
        this.text = text;
        this.chars = chars;
        this.span = span;
        this.firstRun = runFrom(span.start());
        this.first = lower(firstRun);
        readWords();
    }

    /** The first run of letters and digits from {@code offset} on, empty if there is none. */
    private Span runFrom(int offset) {
        int from = offset;
        while (from < span.end() && !Character.isLetterOrDigit(chars[from])) {
            from++;
        }
        int to = from;
        while (to < span.end() && Character.isLetterOrDigit(chars[to])) {
            to++;
        }
        return new Span(from, to);
    }

    private void readWords() {
        int end = span.end();
        int from = span.start();
        while (from < end) {
            int to = from;
            while (to < end && !Blanks.isBlank(chars[to])) {
                to++;
            }
            if (to > from) {
                read(from, to);
            }
            from = to + 1;
        }
    }

    private void read(int from, int to) {
        count++;
        hasNoticeWord |= switch (chars[to - 1]) {
            case 'w', 'W' -> endsWith(from, to, "follow");
            case 's', 'S' -> to - from == 6 && endsWith(from, to, "rights");
            case 'd', 'D' -> to - from == 8 && endsWith(from, to, "appeared");
            default -> false;
        };
    }

    /** Whether {@code from..to} ends with {@code word}, which is in lower case, in any case. */
    private boolean endsWith(int from, int to, String word) {
        int start = to - word.length();
        if (start < from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((chars[start + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Its first run of letters and digits, in lower case; empty if it has none. */
    String first() {
        return first;
    }

    /** The run of letters and digits after that, in lower case. */
    String second() {
        return lower(runFrom(firstRun.end()));
    }

    private String lower(Span run) {
        return run.of(text).toLowerCase(Locale.ROOT);
    }

    /** How many words it has, signs that stand alone among them. */
    int count() {
        return count;
    }

    /** How many of its words have a letter or a digit, or one more than {@code most} if those are more. */
    int spoken(int most) {
        int spoken = 0;
        boolean isSpoken = false;
        for (int i = span.start(); i < span.end() && spoken <= most; i++) {
            if (Blanks.isBlank(chars[i])) {
                isSpoken = false;
            } else if (!isSpoken && Character.isLetterOrDigit(chars[i])) {
                isSpoken = true;
                spoken++;
            }
        }
        return spoken;
    }

    boolean has(char sign) {
        for (int i = span.start(); i < span.end(); i++) {
            if (chars[i] == sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends in it without which none of the notices that are told by their words is one. */
    boolean hasNoticeWord() {
        return hasNoticeWord;
    }

    char firstChar() {
        return text.charAt(span.start());
    }

    char lastChar() {
        return text.charAt(span.end() - 1);
    }

    /** The block as it is written. */
    String words() {
        words = words == null ? span.of(text) : words;
        return words;
    }

    /** In lower case, with single blanks and plain apostrophes, from its first letter or digit on. */
    String folded() {
        folded = folded == null ? folded(words()) : folded;
        return folded;
    }

    private static String folded(String words) {
        char[] folded = new char[words.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = words.charAt(i) == '’' ? '\'' : words.charAt(i);
            if (Blanks.isBlank(c)) {
                c = ' ';
            }
            boolean isEdge = length == 0 && !Character.isLetterOrDigit(c);
            boolean isSecondBlank = c == ' ' && length > 0 && folded[length - 1] == ' ';
            if (!isEdge && !isSecondBlank) {
                folded[length++] = c;
            }
        }
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** As {@link #folded}, and nothing but words at the end. */
    String bare() {
        String folded = folded();
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }
}
