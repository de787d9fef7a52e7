package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import dev.claims.mention.Mentions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence as a reader cuts them: “didn't”, “Ill.”, “3,000” and “two-year-old” are one word each.
 * Words are numbered from 0; {@link #size} stands for the end.
 */
final class ReportedSentence {
    /** Words that a dateline may take: a place, a day and an agency. */
    private static final int DATELINE = 14;

    private final Article article;
    private final Mentions mentions;
    private final ReportedClasses lexicon;
    private final @Nullable ReportedVerb[] verbs;
    private final int[] first;
    private final int[] last;
    private final String[] lower;
    private final int[] classes;
    private final boolean[] marked;
    private final boolean[] hasLetters;
    private final Sentence sentence;
    private final boolean isTitle;
    private int size;

    /**
     * @param from the first token of the sentence
     * @param to the token after its last
     * @param marks the stretches in marks that overlap it
     */
    ReportedSentence(
            Article article,
            Mentions mentions,
            ReportedClasses lexicon,
            Cues cues,
            Sentence sentence,
            int from,
            int to,
            List<Marked> marks) {
        this.article = article;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.sentence = sentence;
        int capacity = to - from;
        first = new int[capacity];
        last = new int[capacity];
        lower = new String[capacity];
        classes = new int[capacity];
        marked = new boolean[capacity];
        hasLetters = new boolean[capacity];
        verbs = new ReportedVerb[capacity];
        join(from, to);
        mark(marks);
        isTitle = readsAsTitle();
        for (int i = 0; i < size; i++) {
            verbs[i] = ReportedVerb.of(cues.word(lower[i], word(i + 1)));
        }
    }

    private void join(int from, int to) {
        Tokens tokens = article.tokens();
        int at = from;
        while (at < to) {
            int start = at++;
            while (at < to && ReportedJoin.joins(tokens, start, at, to)) {
                at++;
            }
            first[size] = start;
            last[size] = at - 1;
            String word = start == at - 1
                    ? tokens.lower(start)
                    : article.text()
                            .substring(tokens.start(start), tokens.end(at - 1))
                            .toLowerCase(Locale.ROOT)
                            .replace('’', '\'');
            lower[size] = word;
            hasLetters[size] = hasLetters(word);
            classes[size] = lexicon.of(word);
            size++;
        }
    }

    private void mark(List<Marked> marks) {
        int at = 0;
        for (Marked mark : marks) {
            while (at < size && end(at) <= mark.outer().start()) {
                at++;
            }
            for (int i = at; i < size && start(i) < mark.outer().end(); i++) {
                marked[i] = true;
            }
        }
    }

    int size() {
        return size;
    }

    /** The word in lower case, with straight apostrophes; empty beyond the sentence. */
    String word(int i) {
        return i < 0 || i >= size ? "" : lower[i];
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isAny(int i, int wanted) {
        return i >= 0 && i < size && (classes[i] & wanted) != 0;
    }

    /** Whether the word stands in quotation marks, or is such a mark. */
    boolean isMarked(int i) {
        return i >= 0 && i < size && marked[i];
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size && article.tokens().isCapitalised(first[i]);
    }

    /** Whether the word has letters or digits. */
    boolean isWord(int i) {
        return i >= 0 && i < size && hasLetters[i];
    }

    private static boolean hasLetters(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0))
                || word.length() > 1 && Character.isLetterOrDigit(word.codePointAt(1));
    }

    boolean isPunctuation(int i) {
        return i >= 0 && i < size && !isWord(i);
    }

    boolean isNumber(int i) {
        return isWord(i) && (Character.isDigit(lower[i].charAt(0)) || lower[i].charAt(0) == '$');
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    /** A dash between words; a hyphen counts where blanks stand around it. */
    boolean isDash(int i) {
        return is(i, "—") || is(i, "–") || is(i, "-");
    }

    /** The reporting verb that the word is by its form; a capital inside a sentence makes it a name. */
    @Nullable
    ReportedVerb verb(int i) {
        return i < 0 || i >= size || isCapitalised(i) && i > 0 && !isTitle ? null : verbs[i];
    }

    /** Whether most words are capitalised, as in a headline. */
    boolean isTitle() {
        return isTitle;
    }

    private boolean readsAsTitle() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            if (lower[i].length() > 3 && isWord(i)) {
                words++;
                capitals += isCapitalised(i) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The noun phrase that begins at word {@code i}, as a subject; {@code null} where none does. */
    @Nullable
    ReportedSubject mentionAt(int i) {
        if (i >= size) {
            return null;
        }
        Mention mention = mentions.startingAt(first[i]);
        return mention == null ? null : subject(mention);
    }

    /** The noun phrase whose extent, apposition and all, ends before word {@code i}; {@code null} where none does. */
    @Nullable
    ReportedSubject mentionBefore(int i) {
        Mention mention = i >= size ? null : mentions.endingBefore(first[i]);
        return mention == null || mention.firstToken() < first[0] ? null : subject(mention);
    }

    private @Nullable ReportedSubject subject(Mention mention) {
        int to = wordAt(mention.tokenAfter());
        int start = wordAt(article.tokens().from(mention.span().start()));
        int end = wordAt(article.tokens().from(mention.span().end()));
        return start >= end || to < end ? null : new ReportedSubject(start, end, false);
    }

    /** The word after a dateline that opens the sentence (“VARNHOLM, May 8 (Newswire) — ”), else the first word. */
    static int afterDateline(ReportedSentence s) {
        boolean capitals = s.size > 2 && s.lower[0].length() > 2 && s.isAllCapitals(0);
        for (int i = 1; capitals && i < Math.min(s.size, DATELINE); i++) {
            if (s.isDash(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isAllCapitals(int i) {
        String text = article.words(span(i, i + 1));
        return text.chars().allMatch(c -> !Character.isLowerCase(c));
    }

    /** The token where the word begins. */
    int token(int i) {
        return i < size ? first[i] : last[size - 1] + 1;
    }

    /** The word that holds {@code token}, {@link #size} where it lies beyond. */
    int wordAt(int token) {
        int found = Arrays.binarySearch(last, 0, size, token);
        return found >= 0 ? found : -found - 1;
    }

    int start(int i) {
        return article.tokens().start(first[i]);
    }

    int end(int i) {
        return article.tokens().end(last[i]);
    }

    /** The span of the words from {@code from} up to {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    Article article() {
        return article;
    }
}
