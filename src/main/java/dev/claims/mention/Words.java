package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import java.util.Arrays;

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
    private final int[] spelling;
    private final int spellings;
    private final long[] bits;
    private final SentencesOfWords sentences;
    private final boolean[] quoted;

    Words(Article article) {
        tokens = article.tokens();
        first = new int[tokens.size()];
        last = new int[tokens.size()];
        ofToken = new int[tokens.size()];
        size = join();
        Spellings read = new Spellings(article.text(), tokens, size, first, last, ofToken);
        lower = read.lower();
        spelling = read.number();
        spellings = read.count();
        bits = read.bits();
        quoted = new boolean[size];
        readMarks(article);
        sentences = new SentencesOfWords(article, this);
    }

    private int join() {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            first[count] = i;
            int end = Joins.endOfWord(tokens, i, Math.min(tokens.size(), i + JOINED_MAX));
            while (i < end) {
                ofToken[i++] = count;
            }
            ofToken[i] = count;
            last[count++] = end;
        }
        return count;
    }

    private void readMarks(Article article) {
        int done = 0;
        for (Marked marked : article.marked()) {
            int from = startingAfter(marked.inner().start(), done);
            done = startingAfter(marked.inner().end(), from);
            Arrays.fill(quoted, from, done, true);
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

    /** The word of the first token that starts at {@code offset} or after it. */
    int startingFrom(int offset) {
        int token = tokens.from(offset);
        return token < tokens.size() ? ofToken[token] : size;
    }

    /** The first word from {@code w} on that starts at {@code offset} or after it. */
    int startingAfter(int offset, int w) {
        if (w >= size || start(w) >= offset) {
            return w;
        }
        int found = startingFrom(offset);
        return found < size && start(found) < offset ? found + 1 : found;
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
        return lower[spelling[w]];
    }

    /** The words from the first to the last, in lower case, with a blank between two. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int w = from; w <= to; w++) {
            phrase.append(w > from ? " " : "").append(lower(w));
        }
        return phrase.toString();
    }

    /** The number of the word in lower case: words alike but for their capitals share it. */
    int spelling(int w) {
        return spelling[w];
    }

    /** How many such numbers there are, from 0. */
    int spellings() {
        return spellings;
    }

    boolean is(int w, String word) {
        return w >= 0 && w < size && lower[spelling[w]].equals(word);
    }

    boolean is(int w, char mark) {
        return w >= 0 && w < size && first[w] == last[w] && tokens.is(first[w], mark);
    }

    /** Whether any of {@code classes} holds of the word; those of names hold only where it is capitalised. */
    boolean has(int w, long classes) {
        return w >= 0 && w < size && (bits[w] & classes) != 0;
    }

    /** Of whom “he”, “her” or “himself” tells. */
    Gender pronounGender(int w) {
        return Gender.of(has(w, Vocabulary.HE), has(w, Vocabulary.SHE));
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
        return has(w, Spellings.WORD);
    }

    /** A word of one token. */
    boolean isPlain(int w) {
        return has(w, Spellings.PLAIN);
    }

    boolean isNumber(int w) {
        return has(w, Spellings.NUMBER);
    }

    /** “'s” or the bare apostrophe of a plural. */
    boolean isPossessive(int w) {
        return has(w, Spellings.GENITIVE)
                && w > 0
                && tokens.isGlued(first[w])
                && (first[w] < last[w] || lower(w - 1).endsWith("s"));
    }

    /** Whether the word is written as a name is: “Brandt”, “al-Shabaab”, “d'Estaing”, “iPhone”. */
    boolean isCapitalised(int w) {
        return has(w, Spellings.CAPITALISED);
    }

    /** An initial or several: “J.”, “J.K.”, “J”. */
    boolean isInitial(int w) {
        return isCapitalised(w)
                && (tokens.end(first[w]) - tokens.start(first[w]) == 1)
                && (first[w] == last[w] || (lower(w).charAt(1) == '.' && lower(w).length() <= 4));
    }

    /** Two or more capitals and no small letter: “NATO”, “R.C.M.P.”, “AT&T”. */
    boolean isAllCapitals(int w) {
        return has(w, Spellings.ALL_CAPITALS);
    }

    /** “LLMs”, “GPUs”: capitals, then an s. */
    boolean isPluralAcronym(int w) {
        return has(w, Spellings.PLURAL_ACRONYM);
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
