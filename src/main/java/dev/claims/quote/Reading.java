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

/** An article as this package reads it: which tokens are the writer's own and which stand in marks, by sentence. */
final class Reading {

    private static final int UNMARKED = -1;

    private final Article article;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Cast cast;
    private final List<Marked> stretches;
    private final int[] stretchAt;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    Reading(Article article) {
        this.article = article;
        this.tokens = article.tokens();
        this.mentions = Mentions.of(article);
        this.cast = Cast.of(article, mentions);
        this.stretches = article.marked().stream().filter(m -> m.depth() == 0).toList();
        this.stretchAt = new int[tokens.size()];
        Arrays.fill(stretchAt, UNMARKED);
        for (int i = 0; i < stretches.size(); i++) {
            Marked marked = stretches.get(i);
            for (int t = tokens.from(marked.outer().start());
                    t < tokens.size() && tokens.start(t) < marked.outer().end();
                    t++) {
                stretchAt[t] = i;
            }
        }
        this.sentenceStarts = new int[article.sentences().size()];
        this.sentenceEnds = new int[sentenceStarts.length];
        for (Sentence sentence : article.sentences()) {
            sentenceStarts[sentence.index()] = tokens.from(sentence.span().start());
            sentenceEnds[sentence.index()] = tokens.from(sentence.span().end());
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

    /** The outermost stretches in marks, by start. */
    List<Marked> stretches() {
        return stretches;
    }

    /** The number of the stretch that holds {@code token} or has it as a mark, negative outside marks. */
    int stretchAt(int token) {
        return token < 0 || token >= stretchAt.length ? UNMARKED : stretchAt[token];
    }

    boolean isMarked(int token) {
        return stretchAt(token) >= 0;
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
