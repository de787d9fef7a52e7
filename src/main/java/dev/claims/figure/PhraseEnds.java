package dev.claims.figure;

import dev.claims.article.Tokens;

/** Tells the words at which a noun phrase ends. */
final class PhraseEnds {

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
        boolean modifies = ClosedClass.isVerb(word) && i == at && (word.endsWith("ed") || word.endsWith("ing"));
        return ClosedClass.endsNounPhrase(word) && !isNoun && !modifies && !isName(i);
    }

    /** A capital inside a sentence: the Will of “Will Smith films” is rare, the US of “US soldiers” is not. */
    private boolean isName(int i) {
        String word = tokens.word(i);
        return word.equals("US") || word.equals("IT");
    }

    /** Whether a plural follows soon after “and”, as in “digital and physical sales”. */
    private boolean joinsBeforeHead(int at, int end) {
        for (int i = at; i < Math.min(end, at + 4); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || ClosedClass.endsNounPhrase(tokens.lower(i))) {
                return false;
            }
            if (Plurals.isPlural(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
