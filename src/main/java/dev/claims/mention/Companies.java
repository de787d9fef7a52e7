package dev.claims.mention;

import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.PRONOUN;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.ROLE;

import java.util.Set;

/** Names that the article shows to be companies': “Kellworks shares”, “Kellworks CEO Ada Brandt”, “pump maker Kellworks”. */
final class Companies {

    /** Who works for a company or owns it: none of a person's. */
    private static final Set<String> PEOPLE =
            Set.of("ceo", "cfo", "coo", "cto", "executives", "employees", "analysts", "economists", "shareholders");

    private final Words words;

    Companies(Words words) {
        this.words = words;
    }

    /** Whether what stands beside {@code name} says that {@code bearer} is one. */
    boolean isOne(Name name, Entity bearer) {
        if (bearer.kind() != Entity.Kind.UNKNOWN || name.hasTitle()) {
            return false;
        }
        int before = name.first() - 1;
        boolean isIntroduced =
                words.has(before, GROUP) && !words.has(before, PLURAL | ROLE) && !words.isCapitalised(before);
        int after = words.isPossessive(name.last() + 1) ? name.last() + 2 : name.last() + 1;
        if (!words.has(after, Spellings.WORD)) {
            return isIntroduced;
        }
        boolean isOwned = words.is(after, "shares") && bearer.parts().size() == 1 && !takesObject(after);
        return isIntroduced || isOwned || PEOPLE.contains(words.lower(after));
    }

    /** Whether what {@code w} names is a company's, as far as one word can tell. */
    static boolean isOf(Words words, int w) {
        return words.is(w, "shares") || words.has(w, Spellings.WORD) && PEOPLE.contains(words.lower(w));
    }

    /** “Brandt shares her views”: a verb. */
    private boolean takesObject(int shares) {
        return words.has(shares + 1, DETERMINER | POSSESSIVE | PRONOUN | QUANTIFIER);
    }
}
