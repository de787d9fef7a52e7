package dev.claims.text;

import dev.claims.article.Tokens;
import java.util.Set;

/**
 * What stands after a possible end of a sentence.
 *
 * @param at the first visible character
 * @param first the first letter or digit behind opening marks and signs, or the character at {@code at}
 * @param word the word that starts with it
 */
record Following(String text, int at, int end, char first, String word) {

    private static final String OPENERS = "\"'“‘„«‹([{`*_$€£¥#@¿¡<＂‚";
    private static final int MOST_OPENERS = 4;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_REFERENCE = 80;

    /** Verbs that tie a name to the quote before it: “Great!” Brandt said. */
    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "adds",
            "replied",
            "replies",
            "wrote",
            "writes",
            "told",
            "tells",
            "cried",
            "shouted",
            "yelled",
            "exclaimed",
            "declared",
            "recalled",
            "joked",
            "continued",
            "explained",
            "insisted",
            "tweeted",
            "quipped",
            "answered",
            "wondered",
            "warned",
            "concluded",
            "noted",
            "remarked");

    /** What follows such a verb where its sentence says no more than who spoke, to whom and when. */
    private static final Set<String> AFTER_CUE = Set.of(
            "in",
            "on",
            "at",
            "to",
            "after",
            "as",
            "when",
            "during",
            "while",
            "with",
            "before",
            "from",
            "of",
            "last",
            "later",
            "again",
            "yesterday",
            "today");

    /** What follows {@code offset} in a block that ends at {@code end}; something visible must. */
    static Following after(String text, int offset, int end) {
        int at = offset;
        while (at < end - 1 && Tokens.isBlank(text.charAt(at))) {
            at++;
        }
        int letter = at;
        while (letter < end - 1 && letter - at < MOST_OPENERS && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        int to = letter;
        while (to < end && to - letter < LONGEST_WORD && isWordCharacter(text, to, end)) {
            to++;
        }
        char first = to > letter ? text.charAt(letter) : text.charAt(at);
        return new Following(text, at, end, first, text.substring(letter, to));
    }

    private static boolean isWordCharacter(String text, int i, int end) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’') && i + 1 < end && Character.isLetter(text.charAt(i + 1)));
    }

    boolean isDigit() {
        return Character.isDigit(first);
    }

    /** Whether it is written like the start of a sentence: a capital, or a name such as iPhone. */
    boolean isCapital() {
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isSurrogate(first)
                || isCaseless()
                || (word.length() > 2 && Character.isLowerCase(first) && Character.isUpperCase(word.charAt(1)));
    }

    private boolean isCaseless() {
        return Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
    }

    boolean isDash() {
        return MarkScanner.isDash(text.charAt(at));
    }

    boolean isOpeningBracket() {
        return text.charAt(at) == '(';
    }

    /** Whether a name and a cue follow that belong to the quote just closed. */
    boolean isCue(boolean afterFullStop) {
        int i = at;
        for (int names = 0; names <= MOST_NAMES; names++) {
            int to = i;
            while (to < end && to - i < LONGEST_WORD && !Tokens.isBlank(text.charAt(to))) {
                to++;
            }
            String name = text.substring(i, to);
            String verb = name.endsWith(".") || name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
            if (CUES.contains(verb)) {
                return names > 0 && (verb.length() < name.length() || to == end || (!afterFullStop && goesOn(to)));
            }
            if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
                return false;
            }
            i = Math.min(end, to + 1);
        }
        return false;
    }

    private boolean goesOn(int offset) {
        return AFTER_CUE.contains(after(text, offset, end).word());
    }

    /** Whether a bracket with a reference follows, and then the full stop: “…” (Lund 55). */
    boolean isReference() {
        if (!isOpeningBracket()) {
            return false;
        }
        int last = Math.min(end - 1, at + LONGEST_REFERENCE);
        for (int i = at; i < last; i++) {
            if (text.charAt(i) == ')') {
                return text.charAt(i + 1) == '.';
            }
        }
        return false;
    }
}
