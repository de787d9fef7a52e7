package dev.claims.mention;

import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.TITLE;

import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase without a name means: “the mayor”, “OpenAI's chief executive”, “the company”. */
final class NominalSieve {

    /** What having spoken last, or before the last, adds to being in mind. */
    private static final double SPOKE_LAST = 0.5;

    private static final double SPOKE_BEFORE = 0.2;

    /** Words from “the” to the noun for a group that is taken to be known, and of one with the name of a place. */
    private static final int WIDE = 2;

    private static final int WIDEST = 5;

    /** Nouns that stand for an organisation of any name, by the sort that they tell of. */
    private static final Map<String, Long> SORTS = sorts();

    private static Map<String, Long> sorts() {
        Map<String, Long> sorts = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("organisation-nouns").rows()) {
            long sort = switch (row.get("generic")) {
                case "company" -> Vocabulary.COMPANY_NAME;
                case "government" -> Vocabulary.GOVERNMENT_NAME;
                case "group" -> Vocabulary.GROUP_NAME;
                default -> 0L;
            };
            row.list("words").forEach(noun -> sorts.merge(noun, sort, (x, y) -> x | y));
        }
        return Map.copyOf(sorts);
    }

    private final Words words;
    /** What takes a name behind it: “of Kell”, “rapper Ada Brandt”. */
    private static final long TAKING =
            Vocabulary.PREPOSITION | Vocabulary.CONJUNCTION | ROLE | RELATION | TITLE | GROUP | DETERMINER | POSSESSIVE;

    private final Names names;
    private final Registry registry;
    private final List<Entity> groups;
    private final Roles roles;
    private final Salience salience;
    private final Traits traits;

    NominalSieve(Words words, Names names, Registry registry, Roles roles, Salience salience, Traits traits) {
        this.traits = traits;
        this.names = names;
        this.registry = registry;
        this.groups = registry.groups();
        this.words = words;
        this.roles = roles;
        this.salience = salience;
    }

    /** Whom {@code phrase} means, {@code null} for somebody without a name. */
    @Nullable
    Entity meant(Phrase phrase, List<Entity> speakers) {
        Entity apposed = apposed(phrase);
        if (apposed != null) {
            return apposed;
        }
        int head = phrase.head();
        boolean definite = words.is(phrase.first(), "the")
                || words.is(phrase.first(), "this")
                || words.is(phrase.first(), "that")
                || words.has(phrase.first(), POSSESSIVE)
                || isPossessed(phrase)
                || isHeadlined(phrase);
        if (!definite || words.has(head, PLURAL | QUANTIFIER) || words.has(head, DETERMINER)) {
            return null;
        }
        if (traits.isOne(phrase)) {
            return traits.meant(head, speakers);
        }
        if (words.has(head, ROLE | RELATION | TITLE)) {
            Entity bearer = person(phrase, speakers);
            if (bearer != null || !words.has(head, GROUP)) {
                return bearer;
            }
        }
        return words.has(head, GROUP) ? group(phrase, speakers) : null;
    }

    /** “Driver of the derailed train Ada Brandt”: the name that ends the phrase, which no word before it takes. */
    private @Nullable Entity apposed(Phrase phrase) {
        int index = names.indexAt(phrase.to());
        Name name = index < 0 ? null : names.get(index);
        if (name == null
                || name.last() != phrase.to()
                || name.length() < 2
                || name.first() <= phrase.head() + 1
                || !words.has(phrase.head(), ROLE | TITLE)
                || words.has(phrase.head(), PLURAL)
                || words.has(phrase.first(), DETERMINER | POSSESSIVE | QUANTIFIER)) {
            return null;
        }
        int before = name.first() - 1;
        boolean isTaken = name.core() == name.first()
                && (words.has(before, TAKING) || !words.isWord(before) || words.isPossessive(before));
        Entity bearer = isTaken ? null : registry.bearer(index);
        return bearer != null && bearer.canBePerson() ? bearer : null;
    }

    /** Of several in the same role the one most in mind, if any is; else the one introduced last. */
    private @Nullable Entity person(Phrase phrase, List<Entity> speakers) {
        List<Entity> bearers = roles.bearers(phrase.head(), phrase.from(), phrase.to());
        if (bearers.size() < 2 || bearers.get(0).fullName() == null) {
            return bearers.isEmpty() ? null : bearers.get(0);
        }
        Entity inMind = salience.best(
                phrase.head(), speakers, SPOKE_LAST, SPOKE_BEFORE, entity -> bearers.contains(entity) ? 1 : 0);
        return inMind == null ? bearers.get(0) : inMind;
    }

    /** “Foreign minister blasts tax”: one official who opens a headline needs no article. */
    private boolean isHeadlined(Phrase phrase) {
        return words.opensSentence(phrase.first())
                && phrase.to() == phrase.head()
                && words.has(phrase.head(), ROLE | TITLE)
                && !words.has(phrase.first(), DETERMINER | QUANTIFIER)
                && !words.isNumber(phrase.first());
    }

    private boolean isPossessed(Phrase phrase) {
        for (int w = phrase.from(); w < phrase.head(); w++) {
            if (words.isPossessive(w)) {
                return true;
            }
        }
        return false;
    }

    /** “the suburban Chicago company”: it says where, so that it tells of one that the reader has met. */
    private boolean isPlaced(Phrase phrase) {
        for (int w = phrase.first() + 1; w < phrase.head(); w++) {
            if (words.has(w, Vocabulary.PLACE) || Compounds.isModifier(words, w)) {
                return true;
            }
        }
        return false;
    }

    /** “the sheriff's office”: the one organisation whose name ends so. */
    private @Nullable Entity office(Phrase phrase) {
        List<String> last = new ArrayList<>();
        for (int w = phrase.from(); w <= phrase.head(); w++) {
            if (words.isWord(w) && !words.has(w, DETERMINER)) {
                last.add(words.lower(w));
            }
        }
        return last.size() < 2
                ? null
                : only(entity -> entity.parts().size() > last.size()
                        && entity.parts()
                                .subList(
                                        entity.parts().size() - last.size(),
                                        entity.parts().size())
                                .equals(last));
    }

    private @Nullable Entity group(Phrase phrase, List<Entity> speakers) {
        if (phrase.to() > phrase.head()) {
            return null;
        }
        if (isPossessed(phrase)) {
            return office(phrase);
        }
        if (phrase.head() - phrase.first() > (isPlaced(phrase) ? WIDEST : WIDE)) {
            return null;
        }
        String noun = words.lower(phrase.head());
        Entity named = salience.best(
                phrase.head(),
                speakers,
                SPOKE_LAST,
                SPOKE_BEFORE,
                entity -> entity.kind() == Entity.Kind.GROUP && entity.parts().contains(noun) ? 1 : 0);
        if (named == null) {
            named = only(entity -> entity.parts().contains(noun));
        }
        if (named != null) {
            return named;
        }
        long sort = SORTS.getOrDefault(noun, 0L);
        if (sort == 0) {
            return null;
        }
        Entity introduced = roles.bearer(phrase.head(), phrase.from(), phrase.to());
        if (introduced != null) {
            return introduced;
        }
        Entity inMind =
                salience.best(phrase.head(), speakers, SPOKE_LAST, SPOKE_BEFORE, entity -> likeness(entity, sort));
        return inMind != null ? inMind : only(entity -> (entity.sort() & sort) != 0);
    }

    /** The organisation of the article that fits, if one alone does. */
    private @Nullable Entity only(Predicate<Entity> fits) {
        List<Entity> fitting = groups.stream()
                .filter(entity -> entity.kind() == Entity.Kind.GROUP && fits.test(entity))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** How likely a noun for the sort of organisation means {@code entity}. */
    private static double likeness(Entity entity, long sort) {
        return switch (entity.kind()) {
            case GROUP -> {
                if (entity.fullName() == null) {
                    yield 0.3;
                }
                yield (entity.sort() & sort) != 0 ? 1 : entity.sort() == 0 && sort == Vocabulary.COMPANY_NAME ? 0.7 : 0;
            }
            case UNKNOWN -> sort == Vocabulary.COMPANY_NAME && entity.parts().size() == 1 ? 0.7 : 0;
            default -> 0;
        };
    }
}
