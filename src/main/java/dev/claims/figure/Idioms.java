package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;

/** Phrases whose number tells no amount: “back at square one”, “the 911 operator”. */
final class Idioms {

    /** The most tokens that an idiom has before its number. */
    private static final int MOST_BEFORE = 4;

    private final PhraseTable<Boolean> phrases = new PhraseTable<>(true);

    Idioms() {
        Lexicon.load("number-idioms").rows().forEach(row -> phrases.add(row.get("phrase"), true));
    }

    /** The token after the idiom around the number at token {@code at}; {@code at} where there is none. */
    int after(Tokens tokens, int at, int begin, int end) {
        boolean isArticle = tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
        int first = isArticle ? at + 1 : at;
        int floor = isArticle ? at : Math.max(begin, at - MOST_BEFORE);
        for (int i = first; i >= floor; i--) {
            Match<Boolean> found = phrases.from(tokens, i, end);
            if (found != null && found.last() >= at) {
                return found.last() + 1;
            }
        }
        return at;
    }
}
