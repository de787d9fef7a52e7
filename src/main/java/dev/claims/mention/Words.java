package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of an article as a reader counts them, joined from its tokens: “O'Neil”, “Al-Dahle”, “J.K.”, “AT&T” and
 * “28-year-old” are one word each; the possessive “'s” and every mark of punctuation are words of their own.
 */
final class Words {

    private static final int JOINED_MAX = 24;

    private final Tokens tokens;
    private final int size;
    private final int[] first;
    private final int[] last;
    private final int[] ofToken;
    private final String[] lower;
    private final long[] bits;
    private final SentencesOfWords sentences;
    private final boolean[] capital;
    private final boolean[] quoted;

    Words(Article article) {
        tokens = article.tokens();
        int[] from = new int[tokens.size()];
        int[] to = new int[tokens.size()];
        ofToken = new int[tokens.size()];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = Joins.endOfWord(tokens, i, Math.min(tokens.size(), i + JOINED_MAX));
            from[count] = i;
            to[count] = end;
            Arrays.fill(ofToken, i, end + 1, count);
            count++;
            i = end;
        }
        size = count;
        first = Arrays.copyOf(from, count);
        last = Arrays.copyOf(to, count);
        lower = new String[count];
        bits = new long[count];
        capital = new boolean[count];
        quoted = new boolean[count];
        readWords(article.text());
        readMarks(article);
        sentences = new SentencesOfWords(article, this);
    }

    private void readWords(String text) {
        Vocabulary vocabulary = Vocabulary.english();
        Map<String, String> folded = new HashMap<>();
        for (int w = 0; w < size; w++) {
            lower[w] = first[w] == last[w]
                    ? tokens.lower(first[w])
                    : folded.computeIfAbsent(
                            text.substring(start(w), end(w)),
                            word -> word.toLowerCase(Locale.ROOT).replace('’', '\''));
            int alike = first[w] == last[w] ? ofToken[tokens.firstAlike(first[w])] : w;
            if (alike < w && first[alike] == last[alike]) {
                capital[w] = capital[alike];
                bits[w] = bits[alike];
            } else if (isWord(w)) {
                capital[w] = isCapital(w, text);
                bits[w] = vocabulary.of(lower[w]);
                if (bits[w] == 0 && lower[w].endsWith(".")) {
                    bits[w] = vocabulary.of(lower[w].substring(0, lower[w].length() - 1));
                }
                if (bits[w] == 0 && lower[w].indexOf('-') > 0) {
                    bits[w] = vocabulary.of(lower[w].substring(lower[w].lastIndexOf('-') + 1)) & Vocabulary.SOURCE;
                }
            }
        }
    }

    private void readMarks(Article article) {
        int w = 0;
        for (Marked marked : article.marked()) {
            while (w < size && start(w) < marked.inner().start()) {
                w++;
            }
            while (w < size && start(w) < marked.inner().end()) {
                quoted[w++] = true;
            }
        }
    }

    int size() {
        return size;
    }

    int firstToken(int w) {
        return first[w];
    }

    int lastToken(int w) {
        return last[w];
    }

    /** The word that holds {@code token}. */
    int at(int token) {
        return ofToken[token];
    }

    /** The first word that starts at {@code offset} or after it. */
    int startingFrom(int offset) {
        int token = tokens.from(offset);
        return token < tokens.size() ? ofToken[token] : size;
    }

    int start(int w) {
        return tokens.start(first[w]);
    }

    int end(int w) {
        return tokens.end(last[w]);
    }

    /** The span from the first word to the last, both included. */
    Span span(int from, int to) {
        return new Span(start(from), end(to));
    }

    /** In lower case, with straight apostrophes. */
    String lower(int w) {
        return lower[w];
    }

    boolean is(int w, String word) {
        return w >= 0 && w < size && lower[w].equals(word);
    }

    boolean is(int w, char mark) {
        return w >= 0 && w < size && lower[w].length() == 1 && lower[w].charAt(0) == mark;
    }

    /** Whether any of {@code classes} holds of the word; those of names hold only where it is capitalised. */
    boolean has(int w, long classes) {
        if (w < 0 || w >= size) {
            return false;
        }
        long held = bits[w] & classes;
        return held != 0 && ((held & ~Vocabulary.NAMING) != 0 || isCapitalised(w));
    }

    /** The number of the sentence that holds the word, -1 before the first. */
    int sentence(int w) {
        return sentences.number(w);
    }

    /** The number of the paragraph that holds the word's sentence. */
    int paragraph(int w) {
        return sentences.paragraph(w);
    }

    /** Whether its capital may come from its place: it opens a sentence, a quote, or follows a colon. */
    boolean opensSentence(int w) {
        return sentences.isOpenedBy(w);
    }

    boolean isQuoted(int w) {
        return quoted[w];
    }

    /** Letters or digits rather than punctuation or a possessive. */
    boolean isWord(int w) {
        return w >= 0 && w < size && tokens.kind(first[w]) != Tokens.Kind.OTHER;
    }

    boolean isNumber(int w) {
        return w >= 0 && w < size && tokens.kind(first[w]) == Tokens.Kind.DIGITS;
    }

    /** “'s” or the bare apostrophe of a plural. */
    boolean isPossessive(int w) {
        return w > 0
                && w < size
                && tokens.isGlued(first[w])
                && (lower[w].equals("'s") || (Joins.isApostrophe(tokens, first[w]) && lower[w - 1].endsWith("s")));
    }

    /** Whether the word is written as a name is: “Brandt”, “al-Shabaab”, “d'Estaing”, “iPhone”. */
    boolean isCapitalised(int w) {
        return w >= 0 && w < size && capital[w];
    }

    private boolean isCapital(int w, String text) {
        if (tokens.isCapitalised(first[w])) {
            return true;
        }
        if (first[w] == last[w]) {
            int second = start(w) + 1;
            return second < end(w) && Character.isUpperCase(text.charAt(second));
        }
        boolean prefix = tokens.end(first[w]) - tokens.start(first[w]) <= 2
                && Vocabulary.english().isParticle(tokens.lower(first[w]));
        return prefix && tokens.isCapitalised(first[w] + 2 <= last[w] ? first[w] + 2 : last[w]);
    }

    /** An initial or several: “J.”, “J.K.”, “J”. */
    boolean isInitial(int w) {
        return isCapitalised(w)
                && (tokens.end(first[w]) - tokens.start(first[w]) == 1)
                && (first[w] == last[w] || (lower[w].charAt(1) == '.' && lower[w].length() <= 4));
    }

    /** Two or more capitals and no small letter: “NATO”, “R.C.M.P.”, “AT&T”. */
    boolean isAllCapitals(int w) {
        if (!isCapitalised(w) || end(w) - start(w) < 2) {
            return false;
        }
        for (int t = first[w]; t <= last[w]; t++) {
            if (tokens.kind(t) == Tokens.Kind.WORD && !isUpper(tokens.word(t))) {
                return false;
            }
        }
        return true;
    }

    /** “LLMs”, “GPUs”: capitals, then an s. */
    boolean isPluralAcronym(int w) {
        String word = tokens.word(last[w]);
        int letters = word.length() - 1;
        return letters >= 2 && word.charAt(letters) == 's' && isUpper(word.substring(0, letters));
    }

    private static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word as written. */
    String word(int w) {
        if (first[w] == last[w]) {
            return tokens.word(first[w]);
        }
        StringBuilder joined = new StringBuilder();
        for (int t = first[w]; t <= last[w]; t++) {
            joined.append(tokens.word(t));
        }
        return joined.toString();
    }
}
