package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ADVERB;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.COPULA;
import static dev.claims.mention.Vocabulary.MODIFIER;
import static dev.claims.mention.Vocabulary.PREPOSITION;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUBORDINATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the reader's mind at a word: every naming counts by its place in the sentence and fades from sentence to
 * sentence. The pronouns he and she are resolved once, in order, and count as namings themselves.
 */
final class Salience {

    /** How many namings before a word are looked at: those further back have faded. */
    private static final int WINDOW = 40;

    /** How many of those who spoke last count. */
    static final int SPEAKERS = 2;

    /** How many sentences back. */
    private static final int SENTENCES = 12;

    /** Words of a subject phrase that are read. */
    private static final int PHRASE = 12;

    /** By how much a naming counts less, by the sentences since then: half as much with each. */
    private static final double[] FADED = new double[SENTENCES + 1];

    static {
        for (int i = 0; i <= SENTENCES; i++) {
            FADED[i] = Math.pow(0.5, i);
        }
    }

    /** How much more a naming in the same paragraph counts. */
    private static final double NEAR = 2;

    /** What it adds that a person is named for the first time. */
    private static final double INTRODUCED = 0.4;

    private static final double SUBJECT = 1.0;
    private static final double OBJECT = 0.5;
    private static final double POSSESSOR = 0.4;
    private static final double QUOTED = 0.12;

    /** What may refer without a name. */
    private static final long REFERRING = Vocabulary.DETERMINER | Vocabulary.POSSESSIVE | Vocabulary.PRONOUN;

    private final Entity document = Entity.unnamed(Entity.Kind.GROUP, Gender.UNKNOWN);
    private final Words words;
    private final NounPhrases phrases;
    private final Roles roles;
    private final Map<String, Entity> unnamed = new HashMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    Salience(Words words, Names names, NounPhrases phrases, Roles roles, Registry registry) {
        this.words = words;
        this.phrases = phrases;
        this.roles = roles;
        for (int w = 0; w < words.size(); w++) {
            int index = names.indexAt(w);
            if (index >= 0) {
                Name name = names.get(index);
                addEmployer(name, registry);
                add(name, registry.bearer(index));
                w = name.last();
            } else if (words.has(w, REFERRING) && !words.isQuoted(w)) {
                if (isNominalStart(w)) {
                    addNominal(w);
                } else {
                    addPronoun(w);
                }
            }
        }
    }

    private void add(Name name, Entity entity) {
        double weight = weight(name.first(), name.last());
        boolean introduced = entity.canBePerson() && weight > QUOTED && entity.meet();
        occurrences.add(new Occurrence(name.core(), entity, introduced ? weight + INTRODUCED : weight));
    }

    /** “Northbank CEO Ada Brandt”: the reader has Northbank in mind as well, and as an organisation. */
    private void addEmployer(Name name, Registry registry) {
        int end = name.first();
        while (end < name.core() && !words.has(end, Vocabulary.TITLE | Vocabulary.ROLE | Vocabulary.DEMONYM)) {
            end++;
        }
        if (end == name.first() || end == name.core()) {
            return;
        }
        Entity employer = registry.called(words.phrase(name.first(), end - 1));
        if (employer != null && employer.employs()) {
            occurrences.add(new Occurrence(name.first(), employer, weight(name.first(), name.last())));
        }
    }

    private boolean isNominalStart(int w) {
        return words.has(w, Vocabulary.DETERMINER | Vocabulary.POSSESSIVE)
                && !words.has(w + 1, Vocabulary.BREAK)
                && isSubject(w);
    }

    /** A subject without a name takes attention from those who have one: “a guard said … he”. */
    private void addNominal(int w) {
        addPronoun(w);
        Phrase phrase = phrases.at(w, Math.min(words.size(), w + PHRASE));
        if (phrase != null && phrase.kind() == Mention.Kind.DOCUMENT && !words.has(phrase.head(), Vocabulary.PLURAL)) {
            // “The study says … It asks”: what is written may be meant by “it”, and it has no name of its own.
            occurrences.add(new Occurrence(phrase.head(), document, SUBJECT));
            return;
        }
        if (phrase == null || phrase.kind() != Mention.Kind.NOMINAL) {
            return;
        }
        int head = phrase.head();
        boolean person = words.has(head, Vocabulary.ROLE | Vocabulary.RELATION);
        if (!person && !words.has(head, Vocabulary.GROUP) || words.has(head, Vocabulary.PLURAL)) {
            return;
        }
        boolean definite = !words.has(w, Vocabulary.INDEFINITE);
        Entity meant = definite && person ? roles.bearer(head, phrase.from(), phrase.to()) : null;
        if (meant == null) {
            Gender gender = Gender.of(words.has(head, Vocabulary.MALE), words.has(head, Vocabulary.FEMALE));
            Entity.Kind kind = person ? Entity.Kind.PERSON : Entity.Kind.GROUP;
            meant = unnamed.computeIfAbsent(words.lower(head), noun -> Entity.unnamed(kind, gender));
        }
        occurrences.add(new Occurrence(head, meant, SUBJECT));
    }

    private void addPronoun(int w) {
        Gender gender = words.pronounGender(w);
        if (gender == Gender.UNKNOWN) {
            if (words.has(w, Vocabulary.POSSESSIVE) && words.is(w, "its") && !occurrences.isEmpty()) {
                Occurrence last = occurrences.get(occurrences.size() - 1);
                if (words.sentence(last.word()) == words.sentence(w)) {
                    last.entity().voteThing();
                }
            }
            return;
        }
        Entity meant = best(w, entity -> fit(entity, gender));
        if (meant != null) {
            if (words.sentence(occurrences.get(occurrences.size() - 1).word()) == words.sentence(w)
                    && occurrences.get(occurrences.size() - 1).entity() == meant) {
                meant.vote(gender);
            }
            boolean subject = words.is(w, "he") || words.is(w, "she");
            occurrences.add(new Occurrence(w, meant, subject ? SUBJECT : OBJECT));
        }
    }

    /** How well an entity fits a pronoun of {@code gender}, from 0 to 1. */
    static double fit(Entity entity, Gender gender) {
        if (!entity.canBePerson() || !entity.gender().agrees(gender)) {
            return 0;
        }
        double known = entity.gender() == gender ? 1 : 0.75;
        return entity.kind() == Entity.Kind.PERSON
                ? known
                : known * (entity.parts().size() > 1 ? 0.9 : 0.25);
    }

    private double weight(int first, int last) {
        if (words.isQuoted(first)) {
            return QUOTED;
        }
        if (words.isPossessive(last + 1)) {
            return POSSESSOR;
        }
        return isSubject(first) ? SUBJECT : OBJECT;
    }

    /** Whether a phrase that starts at {@code first} opens a clause or follows a verb of saying. */
    private boolean isSubject(int first) {
        int w = first - 1;
        while (w >= Math.max(0, first - PHRASE)
                && words.sentence(w) == words.sentence(first)
                && (words.has(w, MODIFIER | SOURCE | ADVERB | Vocabulary.DETERMINER | Vocabulary.POSSESSIVE)
                        && !words.has(w, PREPOSITION | SPEECH))) {
            w--;
        }
        if (isNounBeforeRole(w)) {
            w--;
        }
        return w < 0
                || words.sentence(w) != words.sentence(first)
                || words.has(w, CONJUNCTION | SUBORDINATOR | SPEECH | COPULA)
                || !words.isWord(w) && !words.isPossessive(w);
    }

    /** “But aviation pundit Ada Brandt”: a noun that no lexicon knows, between the clause's start and a role. */
    private boolean isNounBeforeRole(int w) {
        return w > 0
                && words.isWord(w)
                && !words.isCapitalised(w)
                && words.has(w + 1, Vocabulary.ROLE)
                && !words.has(w, Vocabulary.BREAK | SPEECH | COPULA)
                && words.sentence(w - 1) == words.sentence(w)
                && (words.has(w - 1, CONJUNCTION | SUBORDINATOR) || !words.isWord(w - 1));
    }

    /**
     * The entity that is most in mind at word {@code at}, weighed by {@code fit}; {@code null} where none fits.
     */
    @Nullable
    Entity best(int at, ToDoubleFunction<Entity> fit) {
        return scores(at).best(fit);
    }

    /** As above, where having spoken {@code last} or {@code before} that adds to being in mind. */
    @Nullable
    Entity best(int at, List<Entity> speakers, double last, double before, ToDoubleFunction<Entity> fit) {
        Scores scores = scores(at);
        for (int i = 0; i < Math.min(SPEAKERS, speakers.size()); i++) {
            scores.add(speakers.get(i), i == 0 ? last : before);
        }
        return scores.best(fit);
    }

    /** Whether {@code entity} was a subject by name in the sentence of word {@code at} or in the one before. */
    boolean isSubjectNear(Entity entity, int at) {
        for (int i = before(at) - 1; i >= 0; i--) {
            Occurrence occurrence = occurrences.get(i);
            if (words.sentence(at) - words.sentence(occurrence.word()) > 1) {
                return false;
            }
            if (occurrence.entity() == entity && occurrence.weight() >= SUBJECT) {
                return true;
            }
        }
        return false;
    }

    private Scores scores(int at) {
        int sentence = words.sentence(at);
        int paragraph = words.paragraph(at);
        int i = before(at) - 1;
        Scores scores = new Scores(Math.min(i + 1, WINDOW) + SPEAKERS);
        for (int seen = 0; i >= 0 && seen < WINDOW; i--, seen++) {
            Occurrence occurrence = occurrences.get(i);
            int distance = sentence - words.sentence(occurrence.word());
            if (distance > SENTENCES) {
                break;
            }
            double fade = paragraph == words.paragraph(occurrence.word()) ? NEAR : 1;
            scores.add(occurrence.entity(), occurrence.weight() * FADED[distance] * fade);
        }
        return scores;
    }

    /** How many occurrences stand before word {@code at}. */
    private int before(int at) {
        int low = 0;
        int high = occurrences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurrences.get(middle).word() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
