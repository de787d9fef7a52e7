package dev.claims.mention;

import java.util.Set;

/** Names that the article shows to be organisations': “Kellworks shares”, “Kellworks CEO Ada Brandt”, “the firm Kellworks”. */
final class Companies {

    /** What a listed company has, or who works for one: no person does. */
    private static final Set<String> POSSESSIONS = Set.of(
            "shares", "stock", "shareholders", "ceo", "cfo", "coo", "cto", "executives", "employees", "co-founder");

    private final Words words;

    Companies(Words words) {
        this.words = words;
    }

    /** Whether what stands beside {@code name} says so. */
    boolean isOne(Name name) {
        if (name.length() > 1 || name.hasTitle()) {
            return false;
        }
        int after = name.last() + 1;
        if (words.isPossessive(after)) {
            after++;
        }
        boolean isOpened = words.has(name.first() - 1, Vocabulary.GROUP)
                && !words.has(name.first() - 1, Vocabulary.PLURAL | Vocabulary.ROLE)
                && !words.isCapitalised(name.first() - 1);
        return isOpened || words.has(after, Spellings.WORD) && POSSESSIONS.contains(words.lower(after));
    }
}
