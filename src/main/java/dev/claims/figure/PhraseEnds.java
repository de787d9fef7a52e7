package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells the words at which a noun phrase ends. */
final class PhraseEnds {

    private static final Set<String> GROWN = FigureWords.of("participle-as-adjective");
    private static final Set<String> FREQUENT = Set.of("online", "daily", "weekly", "monthly", "yearly", "hourly");
    private static final Set<String> NO_MANNER = FigureWords.of("manner-not");

    private final Tokens tokens;

    PhraseEnds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the word of tokens {@code i} to {@code last} ends the phrase that starts at token {@code at}. */
    boolean stop(int i, int last, int at, int end) {
        if (tokens.kind(i) == Tokens.Kind.DIGITS) {
            return (i == at && last == i)
                    || (i > at
                            && !tokens.isCapitalised(i - 1)
                            && last == i
                            && !(last + 1 < end && tokens.isCapitalised(last + 1)));
        }
        if (i != last) {
            return false;
        }
        String word = tokens.lower(i);
        if (word.equals("and") || word.equals("or")) {
            return i == at || !joinsBeforeHead(i + 1, end);
        }
        boolean isMore = word.equals("more") || word.equals("such") || word.equals("other") || word.equals("like");
        if (isMore) {
            return i + 1 < end && tokens.lower(i + 1).equals("than");
        }
        boolean isNoun = ClosedClass.isVerb(word) && Plurals.isPlural(tokens.word(i));
        boolean isFirst = i == at || (i == at + 1 && isManner(at));
        boolean modifies = (i == at && GROWN.contains(word))
                || ClosedClass.isVerb(word) && isFirst && (word.endsWith("ed") || word.endsWith("ing"));
        modifies |= i > at && isParticipleBeforeNoun(i, word, end);
        modifies |=
                i == at && FREQUENT.contains(word) && i + 1 < end && !ClosedClass.endsNounPhrase(tokens.lower(i + 1));
        if (word.equals("of") && isOfName(i, at, end)) {
            return false;
        }
        return ClosedClass.endsNounPhrase(word) && !isNoun && !modifies && !isName(i);
    }

    /** “Two previous failed attempts”: a verb's participle right before a plural. */
    private boolean isParticipleBeforeNoun(int i, String word, int end) {
        return word.endsWith("ed")
                && ClosedClass.isVerb(word)
                && !tokens.lower(i - 1).endsWith("ly")
                && i + 1 < end
                && tokens.kind(i + 1) == Tokens.Kind.WORD
                && !tokens.isGlued(i + 1)
                && !tokens.isCapitalised(i + 1)
                && !ClosedClass.endsNounPhrase(tokens.lower(i + 1))
                && Plurals.isPlural(tokens.word(i + 1));
    }

    /** “Critically injured”, “newly elected”: an adverb of manner makes a participle an adjective. */
    private boolean isManner(int at) {
        String word = tokens.lower(at);
        return word.endsWith("ly") && !NO_MANNER.contains(word);
    }

    /** The “of” of “two House of Lords members”. */
    private boolean isOfName(int of, int at, int end) {
        return of > at
                && of + 1 < end
                && tokens.kind(of + 1) == Tokens.Kind.WORD
                && tokens.isCapitalised(of - 1)
                && tokens.isCapitalised(of + 1);
    }

    /** A capital inside a sentence: the Will of “Will Smith films” is rare, the US of “US soldiers” is not. */
    private boolean isName(int i) {
        String word = tokens.word(i);
        return word.equals("US") || word.equals("IT");
    }

    /** Whether a plural follows soon after “and”, as in “digital and physical sales”. */
    private boolean joinsBeforeHead(int at, int end) {
        for (int i = at; i < Math.min(end, at + 5); i++) {
            if (tokens.is(i, '-') && tokens.isGlued(i)) {
                continue;
            }
            boolean isTied = i > at && tokens.isGlued(i);
            if (tokens.kind(i) != Tokens.Kind.WORD || (!isTied && ClosedClass.endsNounPhrase(tokens.lower(i)))) {
                return false;
            }
            if (Plurals.isPlural(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
