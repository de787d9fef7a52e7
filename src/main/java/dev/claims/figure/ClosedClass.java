package dev.claims.figure;

import dev.claims.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries, common verbs and adverbs. */
final class ClosedClass {

    private static final Set<String> ENDS = new HashSet<>();
    private static final Set<String> VERBS = new HashSet<>();

    static {
        for (Lexicon.Row row : Lexicon.load("noun-phrase-ends").rows()) {
            ENDS.addAll(row.list("words"));
            if (row.get("class").equals("verb")) {
                VERBS.addAll(row.list("words"));
            }
        }
    }

    private ClosedClass() {}

    static boolean endsNounPhrase(String lower) {
        return ENDS.contains(lower);
    }

    static boolean isVerb(String lower) {
        return VERBS.contains(lower);
    }
}
