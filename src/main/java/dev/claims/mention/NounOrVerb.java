package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ADVERB;
import static dev.claims.mention.Vocabulary.BREAK;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.DOCUMENT;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.MODIFIER;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.PREPOSITION;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.TITLE;

/** Tells nouns that go on a noun phrase from verbs that end it, by lexicons and endings. */
final class NounOrVerb {

    /** Bare nouns after a preposition at most. */
    private static final int BARE = 4;

    private final Words words;
    private final Names names;

    NounOrVerb(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** “polls show”, “officials report”: what follows a plural noun is its verb unless it is a role. */
    boolean isVerbAfter(int head, int w, int limit) {
        return head == w - 1 && words.has(head, PLURAL) && !words.has(w, ROLE | GROUP) && w < limit;
    }

    /** “claims”, “report” as nouns: behind a determiner or modifier. */
    boolean isNoun(int w, int first, boolean wanted) {
        return w > first && words.has(w, DOCUMENT) && (wanted || words.has(w - 1, MODIFIER))
                || w > first && words.isPossessive(w - 1)
                || w > first && words.is(w, "state");
    }

    /** A word in -ed that is no common modifier: the verb, or what follows the noun. */
    boolean isPastTense(int w) {
        return words.isWord(w)
                && !words.isCapitalised(w)
                && words.lower(w).endsWith("ed")
                && words.lower(w).length() > 4
                && words.lower(w).indexOf('-') < 0
                && !words.has(w, MODIFIER | SOURCE);
    }

    /** “Brandt supporters”, “the Brandt campaign manager”: a person's name before a noun for others. */
    boolean isPeopleOf(int w, int limit) {
        return w < limit
                && !words.isCapitalised(w)
                && !words.has(w, SPEECH | BREAK | ADVERB)
                && (words.has(w, ROLE | RELATION | GROUP) || words.has(w, DOCUMENT) && w + 1 >= limit)
                && (words.has(w, PLURAL) || words.has(w, GROUP) || words.has(w + 1, ROLE) || w + 1 >= limit)
                && !words.isPossessive(w + 1);
    }

    /** “the Brandt playbook”: nouns that no lexicon knows, up to the verb or a preposition. */
    boolean isUnknownNoun(int w, int limit) {
        int end = endOfBareNouns(w, limit);
        return end >= w && end - w < 3 && (end + 1 == limit || words.has(end + 1, PREPOSITION));
    }

    /** Whether a noun follows a name that would then be its modifier: “Meta executives”, “Leeds police”. */
    boolean isNounAhead(int w, int limit) {
        for (int i = w; i < limit && i < w + 5; i++) {
            boolean noun = words.has(i, DOCUMENT) && i + 1 >= limit;
            if (!words.isWord(i)
                    || words.has(i, BREAK | DETERMINER | POSSESSIVE | ADVERB | QUANTIFIER)
                    || words.has(i, SPEECH) && !noun
                    || isPastTense(i)
                    || words.lower(i).endsWith("ly") && !words.has(i, SOURCE)) {
                return false;
            }
            if (words.has(i, SOURCE) && names.at(i) == null) {
                return !words.has(i, SPEECH) && (!words.has(i, DOCUMENT) || isDocumentNoun(i, limit));
            }
            Name name = names.startingAt(i);
            if (name != null) {
                return name.form() == Name.Form.PERSON && words.has(i - 1, ROLE | RELATION | TITLE) && i > w;
            }
        }
        return false;
    }

    /** “FEC records show”, not “Germany views itself”. */
    boolean isDocumentNoun(int w, int limit) {
        return !words.lower(w).endsWith("s")
                || w + 1 >= limit
                || words.has(w + 1, SPEECH | PREPOSITION | Vocabulary.AUXILIARY)
                || !words.isWord(w + 1);
    }

    /** “of generative research”: nouns that no lexicon knows, up to the next small word; -1 for none. */
    int endOfBareNouns(int first, int limit) {
        int w = first;
        while (w < limit
                && w < first + BARE
                && words.isWord(w)
                && !words.has(w, BREAK | DETERMINER | POSSESSIVE | ADVERB | SPEECH)
                && (w == first || !isPastTense(w))
                && names.at(w) == null) {
            w++;
        }
        return w == first ? -1 : w - 1;
    }
}
