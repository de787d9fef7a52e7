package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;
import java.util.Set;

/** Phrases whose number tells no amount: “back at square one”, “the 911 operator”. */
final class Idioms {

    /** The most tokens that an idiom has before its number. */
    private static final int MOST_BEFORE = 4;

    private final PhraseTable<Boolean> phrases = new PhraseTable<>(true);

    Idioms() {
        Lexicon.load("number-idioms").rows().forEach(row -> phrases.add(row.get("phrase"), true));
    }

    /** The words that idioms begin with. */
    Set<String> firstWords() {
        return phrases.firstWords();
    }

    /** The token after the idiom around the number at token {@code at}; {@code at} where there is none. */
    int after(Words words, int at, int begin, int end) {
        Tokens tokens = words.tokens();
        boolean isArticle = tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
        int first = isArticle ? at + 1 : at;
        int floor = isArticle ? at : Math.max(begin, at - MOST_BEFORE);
        for (int i = first; i >= floor; i--) {
            Match<Boolean> found = words.open(i, Openings.IDIOM) ? phrases.from(tokens, i, end) : null;
            if (found != null && found.last() >= at) {
                return found.last() + 1;
            }
        }
        return at;
    }
}
