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
import static dev.claims.mention.Vocabulary.PRONOUN;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases by closed classes and the nouns of the lexicons: no tagger needed where the verb is known. */
final class NounPhrases {

    /** Words of one phrase before its head at most; longer ones are sentences. */
    private static final int LONGEST = 16;

    private static final int PHRASES_MAX = 5;

    /** Bare nouns after a preposition at most. */
    private static final int BARE = 4;

    private static final Set<String> JOINING = Set.of(
            "of", "for", "at", "from", "with", "in", "on", "to", "by", "about", "against", "near", "behind", "within",
            "inside", "under", "between", "into", "across");

    private static final Set<String> OPEN_MODIFIERS = Set.of(
            "familiar",
            "close",
            "involved",
            "present",
            "loyal",
            "opposed",
            "critical",
            "sympathetic",
            "supportive",
            "responsible",
            "known",
            "seen",
            "written",
            "sent",
            "held",
            "made",
            "taken",
            "given",
            "put",
            "led",
            "run",
            "speaking",
            "working",
            "living",
            "representing",
            "including",
            "calling",
            "seeking",
            "aware",
            "affiliated",
            "aligned",
            "outside",
            "posted",
            "briefed",
            "based",
            "accused",
            "charged",
            "employed",
            "released",
            "published",
            "issued",
            "obtained",
            "compiled",
            "conducted",
            "commissioned",
            "funded",
            "backed",
            "hired",
            "named",
            "titled",
            "entitled",
            "called",
            "e-mailed",
            "emailed",
            "addressed",
            "dated",
            "signed",
            "authored",
            "prepared",
            "produced",
            "reviewed",
            "filed");

    private final Words words;
    private final Names names;

    NounPhrases(Words words, Names names) {
        this.words = words;
        this.names = names;
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
        int end = endOfBareNouns(first, limit);
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
        if (inside != null && inside.first() != first && inside.core() != first) {
            return null;
        }
        return nominal(first, limit, verbKnown);
    }

    /** “claims”, “report” as nouns: behind a determiner or modifier. */
    private boolean isNoun(int w, int first, boolean wanted) {
        return w > first && words.has(w, DOCUMENT) && (wanted || words.has(w - 1, MODIFIER))
                || w > first && words.isPossessive(w - 1)
                || w > first && words.is(w, "state");
    }

    /** “polls show”, “officials report”: what follows a plural noun is its verb unless it is a role. */
    private boolean isVerbAfter(int head, int w, int limit) {
        return head == w - 1 && words.has(head, PLURAL) && !words.has(w, ROLE | GROUP) && w < limit;
    }

    /** “the Brandt playbook”: nouns that no lexicon knows, up to the verb or a preposition. */
    private boolean isUnknownNoun(int w, int limit) {
        int end = endOfBareNouns(w, limit);
        return end >= w && end - w < 3 && (end + 1 == limit || words.has(end + 1, PREPOSITION));
    }

    /** “Brandt supporters”, “the Brandt campaign manager”: a person's name before a noun for others. */
    private boolean isPeopleOf(int w, int limit) {
        return w < limit
                && !words.isCapitalised(w)
                && !words.has(w, SPEECH | BREAK | ADVERB)
                && (words.has(w, ROLE | RELATION | GROUP) || words.has(w, DOCUMENT) && w + 1 >= limit)
                && (words.has(w, PLURAL) || words.has(w, GROUP) || words.has(w + 1, ROLE) || w + 1 >= limit)
                && !words.isPossessive(w + 1);
    }

    /** A word in -ed that is no common modifier: the verb, or what follows the noun. */
    private boolean isPastTense(int w) {
        return words.isWord(w)
                && !words.isCapitalised(w)
                && words.lower(w).endsWith("ed")
                && words.lower(w).length() > 4
                && words.lower(w).indexOf('-') < 0
                && !words.has(w, MODIFIER | SOURCE);
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
        if (!determined && words.has(first, BREAK | ADVERB) && names.at(first) == null) {
            return null;
        }
        int head = -1;
        int w = first;
        while (w < limit && w - first < LONGEST) {
            Name name = w == first ? names.at(w) : names.startingAt(w);
            if (name != null && name.last() < limit) {
                int after = name.last() + 1;
                if (words.isPossessive(after) && after < limit) {
                    determined = true;
                    head = -1;
                    w = after + 1;
                    continue;
                }
                boolean isUnknown = determined && verbKnown && isUnknownNoun(after, limit);
                boolean modifies = name.form() == Name.Form.PERSON
                        ? isPeopleOf(after, limit)
                        : isUnknown || isNounAhead(after, limit);
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
            if (!continues(first, w)) {
                break;
            }
            if (head >= 0 && (isPastTense(w) || isVerbAfter(head, w, limit))
                    || words.has(w, SPEECH) && !isNoun(w, first, determined && head < 0)) {
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
        if (words.is(w, "and") || words.is(w, "or")) {
            return joinsNouns(w);
        }
        if (words.has(w, BREAK)) {
            return false;
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

    private boolean isDegree(int w) {
        return words.is(w, "very")
                || words.is(w, "most")
                || words.is(w, "recently")
                || words.is(w, "only")
                || words.is(w, "once")
                || words.is(w, "highly")
                || words.is(w, "newly");
    }

    /** Whether a noun follows a name that would then be its modifier: “Meta executives”, “Leeds police”. */
    private boolean isNounAhead(int w, int limit) {
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
    private boolean isDocumentNoun(int w, int limit) {
        return !words.lower(w).endsWith("s")
                || w + 1 >= limit
                || words.has(w + 1, SPEECH | PREPOSITION | Vocabulary.AUXILIARY)
                || !words.isWord(w + 1);
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
            if (!words.has(w, Vocabulary.MODIFIER | Vocabulary.DEMONYM)) {
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
            if (isPastTense(head) && words.is(first, "that")) {
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
            int next = prepositionAfter(last, limit, verbKnown);
            if (next < 0 || core.isName() && !verbKnown && !isNamePhrase(next)) {
                break;
            }
            Phrase object = core(next + 1, limit, verbKnown);
            if (object == null) {
                int end = endOfBareNouns(next + 1, limit);
                if (end < 0) {
                    break;
                }
                last = end;
                continue;
            }
            if (object.kind() == Mention.Kind.PRONOUN && isSubject(object.head())) {
                break;
            }
            last = object.isName() ? endOfList(object.last(), limit) : object.last();
        }
        return core.isName()
                ? new Phrase(core.first(), last, core.from(), core.to(), core.head(), core.kind())
                : new Phrase(core.first(), last, core.from(), last, core.head(), core.kind());
    }

    /** “of generative research”: nouns that no lexicon knows, up to the next small word; -1 for none. */
    private int endOfBareNouns(int first, int limit) {
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

    /** “in Ohio, Iowa and Kansas”. */
    private int endOfList(int last, int limit) {
        int end = last;
        int w = last + 1;
        while (w < limit && words.is(w, ',') && names.startingAt(w + 1) != null) {
            end = names.startingAt(w + 1).last();
            w = end + 1;
        }
        boolean joined = words.is(w, "and") || words.is(w, ',') && words.is(w + 1, "and");
        int after = words.is(w, ',') ? w + 2 : w + 1;
        Name name = joined ? names.startingAt(after) : null;
        boolean list = end > last || name != null && name.form() == Name.Form.PLACE;
        return name != null && list && name.last() < limit ? name.last() : last;
    }

    private boolean isNamePhrase(int preposition) {
        return words.is(preposition, "of")
                || words.is(preposition, "from")
                || words.is(preposition, "with")
                || words.is(preposition, "at");
    }

    private boolean isSubject(int w) {
        return words.is(w, "he")
                || words.is(w, "she")
                || words.is(w, "they")
                || words.is(w, "we")
                || words.is(w, "i")
                || words.is(w, "it");
    }

    /** The preposition that joins a phrase to the word {@code last}, participles skipped; -1 for none. */
    private int prepositionAfter(int last, int limit, boolean verbKnown) {
        int w = last + 1;
        if (w < limit && isOpenModifier(w, verbKnown)) {
            w++;
            while (w < limit && w < last + 4 && words.isWord(w) && !words.has(w, BREAK)) {
                w++;
            }
        }
        return w < limit && words.has(w, PREPOSITION) && JOINING.contains(words.lower(w)) ? w : -1;
    }

    private boolean isOpenModifier(int w, boolean verbKnown) {
        return !words.isCapitalised(w)
                && words.isWord(w)
                && (verbKnown && words.lower(w).endsWith("ed") || OPEN_MODIFIERS.contains(words.lower(w)));
    }
}
