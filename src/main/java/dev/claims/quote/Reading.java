package dev.claims.quote;

import dev.claims.article.Article;
import dev.claims.article.Marked;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.mention.Cast;
import dev.claims.mention.Mention;
import dev.claims.mention.Mentions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as this package reads it: what the lexicons say of each token, and which tokens are the writer's own and
 * which stand in marks, by sentence.
 */
final class Reading {

    private final Article article;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Cast cast;
    private final List<Marked> stretches;
    private final Vocabulary vocabulary;
    private final TokenClasses classes;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final long[] sentenceClasses;

    Reading(Article article, Vocabulary vocabulary) {
        this.article = article;
        this.vocabulary = vocabulary;
        this.tokens = article.tokens();
        this.mentions = Mentions.of(article);
        this.cast = Cast.of(article, mentions);
        this.stretches = article.marked().stream().filter(m -> m.depth() == 0).toList();
        this.classes = new TokenClasses(tokens, vocabulary);
        this.sentenceStarts = new int[article.sentences().size()];
        this.sentenceEnds = new int[sentenceStarts.length];
        this.sentenceClasses = new long[sentenceStarts.length];
        readMarks();
        readSentences();
    }

    private void readMarks() {
        for (Marked marked : stretches) {
            classes.mark(
                    tokens.from(marked.outer().start()),
                    tokens.from(marked.outer().end()));
        }
    }

    private void readSentences() {
        int at = 0;
        for (Sentence sentence : article.sentences()) {
            int index = sentence.index();
            while (at < tokens.size() && tokens.start(at) < sentence.span().start()) {
                at++;
            }
            sentenceStarts[index] = at;
            long held = 0;
            while (at < tokens.size() && tokens.start(at) < sentence.span().end()) {
                long token = classes.of(at);
                held |= (token & Vocabulary.MARKED) == 0 ? token : 0;
                at++;
            }
            sentenceEnds[index] = at;
            sentenceClasses[index] = held;
        }
    }

    Article article() {
        return article;
    }

    Tokens tokens() {
        return tokens;
    }

    Mentions mentions() {
        return mentions;
    }

    Cast cast() {
        return cast;
    }

    /** The last outermost stretch in marks that starts before {@code token} or with it. */
    Marked stretchAt(int token) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).outer().start() <= tokens.start(token)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return stretches.get(low);
    }

    /** The outermost stretches in marks, by start. */
    List<Marked> stretches() {
        return stretches;
    }

    /** Whether any of {@code wanted} holds of the token; none does outside the article. */
    boolean isAny(int token, long wanted) {
        return classes.isAny(token, wanted);
    }

    /** Whether {@code span} is one token of {@code wanted}. */
    boolean isAny(Span span, long wanted) {
        int token = tokens.from(span.start());
        return isAny(token, wanted) && tokens.end(token) == span.end();
    }

    /** Whether any of {@code wanted} holds of a token of sentence {@code index} outside marks. */
    boolean holds(int index, long wanted) {
        return (sentenceClasses[index] & wanted) != 0;
    }

    /** The bits of {@code word}, in lower case, as {@link Vocabulary} has them. */
    long classesOf(String word) {
        return vocabulary.of(word);
    }

    /** What holds of the token: {@link Vocabulary}'s bits. */
    long classes(int token) {
        return classes.of(token);
    }

    /** Whether the token stands in marks, or is one. */
    boolean isMarked(int token) {
        return isAny(token, Vocabulary.MARKED);
    }

    int sentences() {
        return sentenceStarts.length;
    }

    /** The first token of sentence {@code index}. */
    int start(int index) {
        return sentenceStarts[index];
    }

    /** The token after the last of sentence {@code index}. */
    int end(int index) {
        return sentenceEnds[index];
    }

    /** The sentence that holds {@code token}, the first one for tokens before it. */
    int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStarts, token);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The verb that {@code token} is a form of when {@code next} follows it. */
    Cues.@Nullable Word cue(int token, String next) {
        return classes.cue(token, next);
    }

    /** The token in lower case, empty outside the article. */
    String lower(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.lower(token);
    }

    boolean is(int token, char c) {
        return token >= 0 && token < tokens.size() && tokens.is(token, c);
    }

    /** Whether {@code first..after} are words of the writer's without punctuation between them. */
    boolean areWords(int first, int after) {
        for (int t = first; t < after; t++) {
            boolean isInner = tokens.isGlued(t) || (t + 1 < tokens.size() && tokens.isGlued(t + 1));
            if (isMarked(t)
                    || (tokens.kind(t) == Tokens.Kind.OTHER && !isInner)
                    || is(t, ',')
                    || is(t, ':')
                    || is(t, ';')) {
                return false;
            }
        }
        return first < after;
    }

    /** The mention that starts at {@code token}; where a name must stand, a run of capitalised words is one. */
    @Nullable
    Mention nameAt(int token) {
        Mention known = mentions.startingAt(token);
        if (known != null || token >= tokens.size() || !tokens.isCapitalised(token)) {
            return known;
        }
        int after = token + 1;
        while (after < tokens.size() && tokens.isCapitalised(after)) {
            after++;
        }
        return new Mention(
                Mention.Kind.NAME, tokens.span(token, after - 1), tokens.span(token, after - 1), token, after);
    }

    /** {@code first..after} as a source: the mention there, else the words as a name or as a noun phrase. */
    Mention nounPhrase(int first, int after) {
        Mention known = mentions.endingBefore(after);
        boolean isOneOfSeveral = known != null && lower(known.firstToken() - 1).equals("and");
        if (known != null && known.firstToken() >= first && !isOneOfSeveral) {
            return known;
        }
        Span words = tokens.span(first, after - 1);
        Span head = tokens.span(after - 1, after - 1);
        boolean isName = tokens.isCapitalised(after - 1);
        return new Mention(
                isName ? Mention.Kind.NAME : Mention.Kind.NOMINAL, words, isName ? words : head, first, after);
    }

    /** Whether {@code a} and {@code b} are sentences of one block. */
    boolean isSameBlock(int a, int b) {
        return a == b
                || article.sentences()
                        .get(a)
                        .block()
                        .equals(article.sentences().get(b).block());
    }
}
