package dev.claims.mention;

import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.QUANTIFIER;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase without a name means: “the mayor”, “OpenAI's chief executive”, “the company”. */
final class NominalSieve {

    /** Nouns that stand for an organisation of any name. */
    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "business",
            "corporation",
            "startup",
            "start-up",
            "retailer",
            "manufacturer",
            "maker",
            "automaker",
            "carmaker",
            "chipmaker",
            "drugmaker",
            "airline",
            "carrier",
            "utility",
            "lender",
            "giant",
            "chain",
            "brand",
            "group",
            "organization",
            "organisation",
            "agency",
            "department",
            "union",
            "nonprofit",
            "non-profit",
            "charity",
            "association",
            "foundation",
            "think-tank",
            "conglomerate",
            "brewery",
            "network",
            "newspaper",
            "paper",
            "magazine",
            "broadcaster",
            "bank",
            "ministry",
            "federation",
            "coalition");

    private final Words words;
    private final Names names;
    private final Registry registry;
    private final Roles roles;
    private final Salience salience;

    NominalSieve(Words words, Names names, Registry registry, Roles roles, Salience salience) {
        this.words = words;
        this.names = names;
        this.registry = registry;
        this.roles = roles;
        this.salience = salience;
    }

    /** Whom {@code phrase} means, {@code null} for somebody without a name. */
    @Nullable
    Entity meant(Phrase phrase, List<Entity> speakers) {
        int head = phrase.head();
        boolean definite = words.is(phrase.first(), "the")
                || words.is(phrase.first(), "this")
                || words.is(phrase.first(), "that")
                || words.has(phrase.first(), POSSESSIVE)
                || isPossessed(phrase);
        if (!definite || words.has(head, PLURAL | QUANTIFIER) || words.has(head, DETERMINER)) {
            return null;
        }
        if (words.has(head, ROLE | RELATION | TITLE)) {
            Entity bearer = roles.bearer(head, phrase.from(), phrase.to());
            if (bearer != null || !words.has(head, GROUP)) {
                return bearer;
            }
        }
        return words.has(head, GROUP) ? group(phrase, speakers) : null;
    }

    private boolean isPossessed(Phrase phrase) {
        for (int w = phrase.from(); w < phrase.head(); w++) {
            if (words.isPossessive(w)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity group(Phrase phrase, List<Entity> speakers) {
        if (isPossessed(phrase) || phrase.head() - phrase.first() > 2 || phrase.to() > phrase.head()) {
            return null;
        }
        String noun = words.lower(phrase.head());
        Entity named = salience.best(
                phrase.head(),
                speakers,
                0.5,
                0.2,
                entity -> entity.kind() == Entity.Kind.GROUP && entity.parts().contains(noun) ? 1 : 0);
        if (named != null || !COMPANIES.contains(noun)) {
            return named;
        }
        Entity introduced = roles.bearer(phrase.head(), phrase.from(), phrase.to());
        if (introduced != null) {
            return introduced;
        }
        return salience.best(phrase.head(), speakers, 0.5, 0.2, entity -> switch (entity.kind()) {
            case GROUP -> 1;
            case UNKNOWN -> entity.parts().size() > 1 ? 0.2 : 0.7;
            default -> 0;
        });
    }
}
