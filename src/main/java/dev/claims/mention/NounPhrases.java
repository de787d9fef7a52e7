package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ADVERB;
import static dev.claims.mention.Vocabulary.BREAK;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.DOCUMENT;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.PRONOUN;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.TITLE;

import org.jspecify.annotations.Nullable;

/** Reads noun phrases by closed classes and the nouns of the lexicons: no tagger needed where the verb is known. */
final class NounPhrases {

    /** Words of one phrase before its head at most; longer ones are sentences. */
    private static final int LONGEST = 16;

    private static final int PHRASES_MAX = 5;

    private final Words words;
    private final Names names;
    private final NounOrVerb signs;
    private final PostModifiers modifiers;

    NounPhrases(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.signs = new NounOrVerb(words, names);
        this.modifiers = new PostModifiers(words, names);
    }

    /** The longest phrase that starts at word {@code first} and ends before word {@code limit}, null for none. */
    @Nullable
    Phrase at(int first, int limit) {
        Phrase core = core(first, limit, false);
        return core == null || core.kind() == Mention.Kind.PRONOUN ? core : withPhrases(core, limit, false);
    }

    /** As above, where {@code verb} is the verb of which the phrase may be the subject: every word may belong to it. */
    @Nullable
    Phrase before(int verb, int first) {
        Phrase core = core(first, verb, true);
        if (core == null && opensClause(first)) {
            core = barePlural(first, verb);
        }
        return core == null || core.kind() == Mention.Kind.PRONOUN ? core : withPhrases(core, verb, true);
    }

    private boolean opensClause(int first) {
        return words.opensSentence(first) || !words.isWord(first - 1) && !words.isPossessive(first - 1);
    }

    /** “Proponents of the plan”: a plural that no lexicon knows, where the verb behind it is known. */
    private @Nullable Phrase barePlural(int first, int limit) {
        int end = signs.endOfBareNouns(first, limit);
        boolean plural =
                end >= 0 && words.lower(end).endsWith("s") && words.lower(end).length() > 3;
        return plural ? new Phrase(first, end, first, end, end, Mention.Kind.NOMINAL) : null;
    }

    private @Nullable Phrase core(int first, int limit, boolean verbKnown) {
        if (first >= limit || !words.isWord(first)) {
            return null;
        }
        boolean relative =
                words.has(first, Vocabulary.RELATIVE) && !words.has(first, Vocabulary.SUBORDINATOR | POSSESSIVE);
        if (relative || words.has(first, PRONOUN) && !isPossessiveHere(first, limit)) {
            return new Phrase(first, first, first, first, first, Mention.Kind.PRONOUN);
        }
        Name inside = names.at(first);
        boolean isDay = inside != null
                && inside.first() == inside.last()
                && inside.form() == Name.Form.THING
                && words.has(first, Vocabulary.CALENDAR);
        if (isDay || inside != null && inside.first() != first && inside.core() != first) {
            return null;
        }
        return nominal(first, limit, verbKnown);
    }

    /** “her” before a noun. */
    private boolean isPossessiveHere(int w, int limit) {
        return words.has(w, POSSESSIVE)
                && w + 1 < limit
                && words.isWord(w + 1)
                && !words.has(w + 1, BREAK | DETERMINER);
    }

    private @Nullable Phrase nominal(int first, int limit, boolean verbKnown) {
        boolean determined = words.has(first, DETERMINER | POSSESSIVE | QUANTIFIER) || words.isNumber(first);
        boolean isAdverb = words.has(first, BREAK | ADVERB) && !(isDegree(first) && isModified(first + 1));
        if (!determined && isAdverb && names.at(first) == null) {
            return null;
        }
        int head = -1;
        int w = first;
        while (w < limit && w - first < LONGEST) {
            Name name = w == first ? names.at(w) : names.startingAt(w);
            if (name != null && name.last() < limit) {
                int after = name.last() + 1;
                if (Compounds.isBehindComma(words, after, limit)
                        && (determined || Compounds.isPlaced(words, name.last()))) {
                    w = after + 2;
                    continue;
                }
                if (words.isPossessive(after) && after < limit) {
                    determined = true;
                    head = -1;
                    w = after + 1;
                    continue;
                }
                boolean isUnknown = determined && verbKnown && signs.isUnknownNoun(after, limit);
                boolean modifies = name.form() == Name.Form.PERSON
                        ? signs.isPeopleOf(after, limit)
                        : isUnknown || signs.isNounAhead(after, limit);
                if (modifies) {
                    w = after;
                    continue;
                }
                return nameEnds(first, head, name);
            }
            if (w > first && words.isPossessive(w)) {
                determined = true;
                head = -1;
                w++;
                continue;
            }
            if (w > first && Compounds.isBehindComma(words, w, limit)) {
                w += 2;
                continue;
            }
            if (!continues(first, w)) {
                break;
            }
            if (head >= 0 && (signs.isPastTense(w) || signs.isVerbAfter(head, w, limit))
                    || words.has(w, SPEECH) && !signs.isNoun(w, first, determined && head < 0)) {
                break;
            }
            if (words.has(w, SOURCE | TITLE)) {
                head = w;
            }
            w++;
        }
        return ended(first, head, w, limit, determined);
    }

    /** Whether the phrase that began at {@code first} goes on with word {@code w}. */
    private boolean continues(int first, int w) {
        if (!words.isWord(w)) {
            return false;
        }
        if (w == first) {
            return true;
        }
        if (words.has(w, BREAK)) {
            return (words.is(w, "and") || words.is(w, "or")) && joinsNouns(w);
        }
        if (words.has(w, DETERMINER | POSSESSIVE)) {
            return words.has(w - 1, QUANTIFIER) && w == first + 1 && !words.is(w - 1, "one");
        }
        return !words.has(w, ADVERB) || isDegree(w);
    }

    /** “the energy and climate minister”: what follows “and” goes on to a noun without a new determiner. */
    private boolean joinsNouns(int and) {
        return (!words.has(and - 1, SOURCE) || words.has(and - 1, PLURAL) && endsPlural(and + 1))
                && words.isWord(and + 1)
                && !words.isCapitalised(and + 1)
                && !words.has(and + 1, BREAK | DETERMINER | POSSESSIVE | ADVERB)
                && (words.has(and + 2, SOURCE) || words.has(and + 1, SOURCE));
    }

    private boolean endsPlural(int w) {
        int end = words.has(w, SOURCE) ? w : w + 1;
        return words.has(end, PLURAL) && words.has(end, SOURCE) && !words.has(end + 1, SOURCE);
    }

    /** “Newly crowned champion Ada Brandt”: an adverb may open what is said of her. */
    private boolean isModified(int w) {
        return words.lower(w - 1).endsWith("ly")
                && words.isWord(w)
                && words.lower(w).endsWith("ed");
    }

    private boolean isDegree(int w) {
        return words.is(w, "very")
                || words.is(w, "most")
                || words.is(w, "recently")
                || words.is(w, "only")
                || words.is(w, "once")
                || words.is(w, "highly")
                || words.is(w, "newly");
    }

    private @Nullable Phrase nameEnds(int first, int head, Name name) {
        if (first == name.first() || first == name.core()) {
            return Phrase.of(first, name);
        }
        boolean role = head >= 0 && head == name.first() - 1 && words.has(head, ROLE | RELATION | GROUP | TITLE);
        if (role) {
            Phrase named = Phrase.of(first, name);
            return new Phrase(
                    first,
                    named.last(),
                    named.from(),
                    named.to(),
                    named.head(),
                    words.has(head, GROUP) && !words.has(head, ROLE | RELATION | TITLE)
                            ? named.kind()
                            : Mention.Kind.PERSON);
        }
        if (name.form() == Name.Form.PERSON && head >= 0) {
            return null;
        }
        boolean determined = words.has(first, DETERMINER | POSSESSIVE | QUANTIFIER);
        return determined && head < 0 || isModified(first, name.first()) ? Phrase.of(first, name) : null;
    }

    private boolean isModified(int first, int to) {
        for (int w = first; w < to; w++) {
            if (!words.has(w, Vocabulary.MODIFIER | Vocabulary.DEMONYM) && !Compounds.isOpenedBy(words, w, to)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Phrase ended(int first, int noun, int end, int limit, boolean determined) {
        int head = noun;
        int last = noun;
        if (noun < 0) {
            if (!determined || end == first) {
                return null;
            }
            head = end - 1;
            last = head;
            if (signs.isPastTense(head) && words.is(first, "that")) {
                return null;
            }
        } else if (end == limit && noun < end - 1) {
            head = words.isPossessive(end - 1) ? noun : end - 1;
            last = end - 1;
            head = words.has(noun, SOURCE) && words.lower(head).endsWith("ly") ? noun : head;
        }
        if (words.has(head, DETERMINER | POSSESSIVE) && !words.has(head, QUANTIFIER) && !isDemonstrative(head)) {
            return null;
        }
        boolean document = words.has(head, DOCUMENT) && !words.has(head, ROLE | RELATION);
        return new Phrase(first, last, first, last, head, document ? Mention.Kind.DOCUMENT : Mention.Kind.NOMINAL);
    }

    private boolean isDemonstrative(int w) {
        return words.is(w, "those") || words.is(w, "these") || words.is(w, "another");
    }

    /** With the prepositional and participial phrases behind its head: “a spokesman for the city of Leeds”. */
    private Phrase withPhrases(Phrase core, int limit, boolean verbKnown) {
        int last = core.last();
        for (int i = 0; i < PHRASES_MAX; i++) {
            int next = modifiers.prepositionAfter(last, limit, verbKnown);
            if (next < 0 || core.isName() && !verbKnown && !modifiers.isNamePhrase(next)) {
                break;
            }
            Phrase object = core(next + 1, limit, verbKnown);
            if (object == null) {
                int end = signs.endOfBareNouns(next + 1, limit);
                if (end < 0) {
                    break;
                }
                last = end;
                continue;
            }
            if (object.kind() == Mention.Kind.PRONOUN && isSubject(object.head())) {
                break;
            }
            last = object.isName() ? modifiers.endOfList(object.last(), limit) : object.last();
        }
        return core.isName()
                ? new Phrase(core.first(), last, core.from(), core.to(), core.head(), core.kind())
                : new Phrase(core.first(), last, core.from(), last, core.head(), core.kind());
    }

    private boolean isSubject(int w) {
        return words.is(w, "he")
                || words.is(w, "she")
                || words.is(w, "they")
                || words.is(w, "we")
                || words.is(w, "i")
                || words.is(w, "it");
    }
}
