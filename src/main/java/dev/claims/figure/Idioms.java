package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Phrases whose number tells no amount: “back at square one”, “the 911 operator”. */
final class Idioms {

    /** The most tokens that an idiom has before its number. */
    private static final int MOST_BEFORE = 4;

    private final PhraseTable<Boolean> phrases = new PhraseTable<>(true);

    private final Set<String> words = new HashSet<>();

    Idioms() {
        for (Lexicon.Row row : Lexicon.load("number-idioms").rows()) {
            Tokens phrase = Tokens.of(row.get("phrase"));
            phrases.add(row.get("phrase"), true);
            for (int i = 0; i < phrase.size(); i++) {
                words.add(phrase.lower(i));
            }
        }
    }

    /** The words that idioms begin with. */
    Set<String> firstWords() {
        return phrases.firstWords();
    }

    /** All words of idioms. */
    Set<String> words() {
        return words;
    }

    /** The token after the idiom around the number at token {@code at}; {@code at} where there is none. */
    int after(Words words, int at, int begin, int end) {
        boolean isArticle = words.open(at, Openings.ARTICLE);
        if (!isArticle && !words.open(at, Openings.IN_IDIOM)) {
            return at;
        }
        Tokens tokens = words.tokens();
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
