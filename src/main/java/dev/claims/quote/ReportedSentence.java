package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence as a reader cuts them: “didn't”, “Ill.”, “3,000” and “two-year-old” are one word each.
 * Words are numbered from 0; {@link #size} stands for the end.
 */
final class ReportedSentence {
    /** Words that a dateline may take: a place, a day and an agency. */
    private static final int DATELINE = 14;

    private final Reading reading;
    private final Tokens tokens;
    private final int[] first;
    private final int[] last;
    private final String[] lower;
    private final long[] classes;
    private int size;
    private @Nullable Boolean isTitle;

    ReportedSentence(Reading reading, int index) {
        this.reading = reading;
        tokens = reading.tokens();
        int capacity = reading.end(index) - reading.start(index);
        first = new int[capacity];
        last = new int[capacity];
        lower = new String[capacity];
        classes = new long[capacity];
        join(reading.start(index), reading.end(index));
    }

    private void join(int from, int to) {
        int at = from;
        while (at < to) {
            int start = at++;
            while (at < to && tokens.isGlued(at) && ReportedJoin.joins(tokens, start, at, to)) {
                at++;
            }
            boolean isJoined = at - 1 > start;
            first[size] = start;
            last[size] = at - 1;
            lower[size] = isJoined ? joined(start, at - 1) : tokens.lower(start);
            classes[size] = isJoined ? classesOfJoined(lower[size], start, at - 1) : reading.classes(start);
            size++;
        }
    }

    private String joined(int start, int end) {
        String word = reading.article().text().substring(tokens.start(start), tokens.end(end));
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private long classesOfJoined(String word, int start, int end) {
        long marked = 0;
        for (int t = start; t <= end; t++) {
            marked |= reading.classes(t) & Vocabulary.MARKED;
        }
        return reading.classesOf(word) | reading.classes(start) & Vocabulary.CAPITALISED | Vocabulary.LETTERS | marked;
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

    boolean isAny(int i, long wanted) {
        return i >= 0 && i < size && (classes[i] & wanted) != 0;
    }

    /** Whether the word stands in quotation marks, or is such a mark. */
    boolean isMarked(int i) {
        return isAny(i, Vocabulary.MARKED);
    }

    boolean isCapitalised(int i) {
        return isAny(i, Vocabulary.CAPITALISED);
    }

    /** Whether the word has letters or digits. */
    boolean isWord(int i) {
        return isAny(i, Vocabulary.WORD);
    }

    boolean isPunctuation(int i) {
        return i >= 0 && i < size && !isWord(i);
    }

    boolean isNumber(int i) {
        return isWord(i) && (Character.isDigit(lower[i].charAt(0)) || lower[i].charAt(0) == '$');
    }

    boolean isComma(int i) {
        return isAny(i, Vocabulary.COMMA);
    }

    /** A dash between words; a hyphen counts where blanks stand around it. */
    boolean isDash(int i) {
        return isAny(i, Vocabulary.DASH);
    }

    /** The reporting verb that the word is by its form; a capital inside a sentence makes it a name. */
    @Nullable
    ReportedVerb verb(int i) {
        return !isAny(i, Vocabulary.CUE) || isCapitalised(i) && i > 0 && !isTitle()
                ? null
                : ReportedVerb.of(reading.cue(first[i], word(i + 1)));
    }

    /** Whether most words are capitalised, as in a headline. */
    boolean isTitle() {
        if (isTitle == null) {
            isTitle = readsAsTitle();
        }
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

    /** The noun phrase that begins at word {@code i}, as a subject; {@code null} where none does. */
    @Nullable
    ReportedSubject mentionAt(int i) {
        if (i >= size) {
            return null;
        }
        Mention mention = reading.mentions().startingAt(first[i]);
        return mention == null ? null : subject(mention);
    }

    /** The noun phrase whose extent, apposition and all, ends before word {@code i}; {@code null} where none does. */
    @Nullable
    ReportedSubject mentionBefore(int i) {
        Mention mention = i >= size ? null : reading.mentions().endingBefore(first[i]);
        return mention == null || mention.firstToken() < first[0] ? null : subject(mention);
    }

    /** Whose age and address end before word {@code i}, a comma behind them; {@code null} where none do. */
    @Nullable
    ReportedSubject residentBefore(int i) {
        Mention mention = i >= size ? null : reading.mentions().residentBefore(first[i]);
        return mention == null || mention.firstToken() < first[0] ? null : subject(mention);
    }

    private @Nullable ReportedSubject subject(Mention mention) {
        int to = wordAt(mention.tokenAfter());
        int start = wordAt(tokens.from(mention.span().start()));
        int end = wordAt(tokens.from(mention.span().end()));
        return start >= end || to < end ? null : new ReportedSubject(start, end, false);
    }

    /** The word after a dateline that opens the sentence (“VARNHOLM, May 8 (Newswire) — ”), else the first word. */
    static int afterDateline(ReportedSentence s) {
        boolean capitals = s.size > 2 && s.lower[0].length() > 2 && s.isAllCapitals(0);
        for (int i = 1; capitals && i < Math.min(s.size, DATELINE); i++) {
            if (s.isDash(i)) {
                return i + 1;
            }
            if (s.is(i, ":") && s.isPlaceAndDay(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** “VARNHOLM:”, “VARNHOLM, Jan 29:”. */
    private boolean isPlaceAndDay(int end) {
        for (int i = 1; i < end; i++) {
            if (isWord(i) && !isAllCapitals(i) && !ReportedGrammar.isTime(this, i) && !isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllCapitals(int i) {
        String text = reading.article().words(span(i, i + 1));
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
        return tokens.start(first[i]);
    }

    int end(int i) {
        return tokens.end(last[i]);
    }

    /** The span of the words from {@code from} up to {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }
}
