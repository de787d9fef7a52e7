package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Tokens;
import java.util.Arrays;

/** In which sentence and paragraph each word of an article stands, and which ones open a sentence. */
final class SentencesOfWords {

    /** Words that a dateline may take: a place, a day and an agency. */
    private static final int DATELINE = 14;

    private final Tokens tokens;
    private final Words words;
    private final int[] sentence;
    private final int[] paragraphs;
    private final boolean[] opens;

    SentencesOfWords(Article article, Words words) {
        this.tokens = article.tokens();
        this.words = words;
        sentence = new int[words.size()];
        paragraphs = new int[article.sentences().size()];
        opens = new boolean[words.size()];
        read(article);
    }

    /** The number of the sentence that holds the word, -1 before the first. */
    int number(int w) {
        return sentence[w];
    }

    /** The number of the paragraph that holds the word's sentence. */
    int paragraph(int w) {
        return sentence[w] < 0 ? -1 : paragraphs[sentence[w]];
    }

    /** Whether the word opens a sentence, a quote, or follows a colon. */
    boolean isOpenedBy(int w) {
        return opens[w];
    }

    private void read(Article article) {
        int w = 0;
        int number = -1;
        int block = -1;
        int paragraph = -1;
        for (Sentence next : article.sentences()) {
            int from = words.startingAfter(next.span().start(), w);
            Arrays.fill(sentence, w, from, number);
            number++;
            int start = next.block().span().start();
            paragraph += start == block ? 0 : 1;
            block = start;
            paragraphs[number] = paragraph;
            w = words.startingAfter(next.span().end(), from);
            Arrays.fill(sentence, from, w, number);
            readOpenings(from, w);
        }
        Arrays.fill(sentence, w, words.size(), number);
    }

    private void readOpenings(int from, int to) {
        if (from < words.size()) {
            opens[from] = true;
            readDateline(from, to);
        }
        for (int w = Math.max(1, from); w < to; w++) {
            // A word of one token, as most are, says nothing of the next.
            if (!words.isPlain(w - 1)) {
                opens[w] |= opens[w - 1] && !words.isWord(w - 1) || w > 1 && endsSentence(w - 1);
            }
        }
    }

    /** “VARNHOLM - Struggling”, “(Newswire) — Struggling”: the word behind the dash is the first of its sentence. */
    private void readDateline(int from, int to) {
        if (!words.is(from, '(')
                && !(words.isAllCapitals(from) && words.lower(from).length() > 2)) {
            return;
        }
        for (int w = from + 1; w < Math.min(to - 1, from + DATELINE); w++) {
            boolean isDash = words.is(w, '-') || words.is(w, '–') || words.is(w, '—');
            if (isDash && !tokens.isGlued(words.firstToken(w))) {
                opens[w + 1] = true;
                return;
            }
        }
    }

    /** Whether a new clause with a capital may follow: after a colon, a full stop inside a quote, a bullet. */
    private boolean endsSentence(int w) {
        int last = words.lastToken(w);
        return (tokens.end(last) - tokens.start(last) == 1
                        && !(words.isWord(w) && words.lower(w).length() <= 5)
                        && ".?!:•".indexOf(tokens.word(last).charAt(0)) >= 0)
                || isOpeningMark(w);
    }

    private boolean isOpeningMark(int w) {
        if (words.isWord(w) || "“\"«‘".indexOf(words.lower(w).charAt(0)) < 0) {
            return false;
        }
        return w == 0 || !tokens.isGlued(words.firstToken(w)) || opens[w];
    }
}
