package dev.claims.article;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text: runs of letters, runs of digits, and every other visible character by itself; blanks are
 * none. “H100's” is {@code H 100 ' s}. The finest cut on purpose: each extractor joins what it needs, and
 * {@link #isGlued} says what stood together.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        DIGITS,
        OTHER
    }

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final String[] words;
    private final String[] lower;
    private final int[] firstAlike;
    private final boolean[] capital;
    private final char[] single;

    private Tokens(String text, char[] chars, int size, int[] starts, int[] ends, Kind[] kinds) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.words = new String[size];
        this.lower = new String[size];
        this.firstAlike = new int[size];
        this.capital = new boolean[size];
        this.single = new char[size];
        spell(chars);
    }

    /**
     * Fills in the words. One that comes again is the same object, found by its characters before it is cut out: most
     * tokens come again, and an object that is known has its hash code at hand for every look-up.
     */
    private void spell(char[] chars) {
        int[] seen = new int[Integer.highestOneBit(size | 8) << 1];
        for (int i = 0; i < size; i++) {
            int place = hash(chars, starts[i], ends[i]) & (seen.length - 1);
            while (seen[place] > 0 && !isSame(chars, seen[place] - 1, i)) {
                place = (place + 1) & (seen.length - 1);
            }
            if (seen[place] == 0) {
                seen[place] = i + 1;
                boolean isWord = kinds[i] == Kind.WORD;
                words[i] = new String(chars, starts[i], ends[i] - starts[i]);
                lower[i] = isWord ? words[i].toLowerCase(Locale.ROOT) : words[i];
                capital[i] = isWord && Character.isUpperCase(text.codePointAt(starts[i]));
                single[i] = ends[i] - starts[i] == 1 ? chars[starts[i]] : 0;
            }
            int alike = seen[place] - 1;
            firstAlike[i] = alike;
            words[i] = words[alike];
            lower[i] = lower[alike];
            capital[i] = capital[alike];
            single[i] = single[alike];
        }
    }

    private static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + chars[at];
        }
        // Spread as HashMap does, since the low bits choose the place.
        return hash ^ (hash >>> 16) ^ (hash >>> 7);
    }

    private boolean isSame(char[] chars, int a, int b) {
        return Arrays.equals(chars, starts[a], ends[a], chars, starts[b], ends[b]);
    }

    /** The tokens of {@code text}, in one pass. */
    public static Tokens of(String text) {
        char[] chars = text.toCharArray();
        int capacity = chars.length / 4 + 16;
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        Kind[] kinds = new Kind[capacity];
        int size = 0;
        int at = 0;
        while (at < chars.length) {
            int start = at;
            int c = codePoint(chars, at);
            at += Character.charCount(c);
            if (isBlank(c)) {
                continue;
            }
            Kind kind = kindOf(c);
            if (kind != Kind.OTHER) {
                at = endOfRun(chars, at, kind);
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            starts[size] = start;
            ends[size] = at;
            kinds[size++] = kind;
        }
        return new Tokens(text, chars, size, starts, ends, kinds);
    }

    private static int endOfRun(char[] chars, int from, Kind kind) {
        int at = from;
        while (at < chars.length) {
            int c = codePoint(chars, at);
            if (!continues(kind, c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int codePoint(char[] chars, int at) {
        char c = chars[at];
        return Character.isHighSurrogate(c) ? Character.codePointAt(chars, at) : c;
    }

    /** Whether {@code c} separates tokens: white space of every kind, zero-width characters, controls. */
    public static boolean isBlank(int c) {
        // Nearly every character is ASCII, and Java's own tests are long: a tenth of the time to read an article.
        if (c < 0x80) {
            return c <= ' ';
        }
        return c == 0x85
                || c == 0xA0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || c == 0xFEFF;
    }

    private static Kind kindOf(int c) {
        if (c < 0x80) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return Kind.WORD;
            }
            return c >= '0' && c <= '9' ? Kind.DIGITS : Kind.OTHER;
        }
        if (Character.isLetter(c)) {
            return Kind.WORD;
        }
        return Character.isDigit(c) ? Kind.DIGITS : Kind.OTHER;
    }

    private static boolean continues(Kind kind, int c) {
        if (kindOf(c) == kind) {
            return true;
        }
        if (c < 0x80) {
            return false;
        }
        int type = Character.getType(c);
        return kind == Kind.WORD
                && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 0xAD);
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public Kind kind(int i) {
        return kinds[i];
    }

    /** The token as written. */
    public String word(int i) {
        return words[i];
    }

    /** The token in lower case, by the rules of no language in particular. */
    public String lower(int i) {
        return lower[i];
    }

    /** The first token of the text that is written as token {@code i} is, so that a word is looked up but once. */
    public int firstAlike(int i) {
        return firstAlike[i];
    }

    /** Whether the token is the one character {@code c}. */
    public boolean is(int i, char c) {
        return single[i] == c && c != 0;
    }

    /** Whether no blank stands between token {@code i} and the one before it. */
    public boolean isGlued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** The character right before token {@code i}, a blank at the start of the text. */
    public char charBefore(int i) {
        return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
    }

    public boolean isCapitalised(int i) {
        return capital[i];
    }

    /** The first token that starts at {@code offset} or after it; {@link #size} if there is none. */
    public int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The span from the first token to the last, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
