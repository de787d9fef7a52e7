package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of a singular noun phrase: its first noun after plain adjectives. */
final class SingularNouns {

    private static final Set<String> ADJECTIVES = FigureWords.of("adjective");

    private static final Set<String> NOUN_ENDINGS =
            Set.of("er", "or", "ist", "ian", "ial", "man", "ment", "tion", "ity", "ship", "ance", "ence", "ant", "ent");

    private final Tokens tokens;
    private final PhraseWords words;
    private final PhraseEnds ends;

    SingularNouns(Tokens tokens, PhraseWords words, PhraseEnds ends) {
        this.tokens = tokens;
        this.words = words;
        this.ends = ends;
    }

    /** The head of the phrase that starts at token {@code at}, before {@code end}. */
    NounPhrase.@Nullable Head headAt(int at, int end) {
        int i = at;
        while (i < end) {
            int last = words.endOfWord(i, end);
            if (last < 0 || tokens.kind(i) != Tokens.Kind.WORD || ends.stop(i, last, at, end)) {
                return null;
            }
            int next = last + 1;
            if (!isAdjective(i, last)
                    || next >= end
                    || tokens.kind(next) != Tokens.Kind.WORD
                    || ends.stop(next, next, at, end)) {
                return extended(i, last, end);
            }
            i = next;
        }
        return null;
    }

    /** The head of “administration official”: one word more where a stop follows it and no verb ending. */
    private NounPhrase.Head extended(int first, int last, int end) {
        int next = last + 1;
        boolean isWord = next < end
                && tokens.kind(next) == Tokens.Kind.WORD
                && !tokens.isGlued(next)
                && !tokens.isCapitalised(next);
        if (!isWord || ClosedClass.endsNounPhrase(tokens.lower(next))) {
            return words.headOf(first, last);
        }
        String word = tokens.lower(next);
        boolean isVerbLike = NOUN_ENDINGS.stream().noneMatch(word::endsWith);
        boolean ends = next + 1 >= end
                || (tokens.kind(next + 1) == Tokens.Kind.OTHER && !tokens.is(next + 1, '-'))
                || ClosedClass.endsNounPhrase(tokens.lower(next + 1));
        return isVerbLike || !ends ? words.headOf(first, last) : words.headOf(next, next);
    }

    private boolean isAdjective(int first, int last) {
        String word = tokens.lower(last);
        return ADJECTIVES.contains(word)
                || (tokens.isCapitalised(first) && last == first && word.endsWith("an"))
                || word.endsWith("ly")
                || word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ish")
                || word.endsWith("ical")
                || word.endsWith("ional")
                || (first != last && word.endsWith("ed"));
    }
}
