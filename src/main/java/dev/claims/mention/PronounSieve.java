package dev.claims.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun means: by gender and number, who is in mind, and who spoke before. */
final class PronounSieve {

    /** What having spoken last, or before the last, adds to being in mind. */
    private static final double SPOKE_LAST = 0.5;

    private static final double SPOKE_BEFORE = 0.15;

    /** How well “it” fits who spoke last under a name that may be a person's. */
    private static final double UNTOLD = 0.6;

    private final Words words;
    private final Names names;
    private final Registry registry;
    private final Salience salience;

    PronounSieve(Words words, Names names, Registry registry, Salience salience) {
        this.names = names;
        this.registry = registry;
        this.words = words;
        this.salience = salience;
    }

    /** Whom the pronoun at word {@code w} means, {@code null} for nobody in particular. */
    @Nullable
    Entity meant(int w, List<Entity> speakers) {
        String pronoun = words.lower(w);
        Gender gender = words.pronounGender(w);
        if (gender != Gender.UNKNOWN) {
            return salience.best(w, speakers, SPOKE_LAST, SPOKE_BEFORE, entity -> Salience.fit(entity, gender));
        }
        if (words.has(w, Vocabulary.RELATIVE)) {
            int index = names.indexAt(words.is(w - 1, ',') ? w - 2 : w - 1);
            return index < 0 ? null : registry.bearer(index);
        }
        boolean thing =
                pronoun.equals("it") || pronoun.equals("its") || pronoun.equals("they") || pronoun.equals("their");
        if (!thing) {
            return null;
        }
        if (pronoun.startsWith("the")) {
            boolean isGroup = !speakers.isEmpty()
                    && speakers.get(0).kind() == Entity.Kind.GROUP
                    && salience.isSubjectNear(speakers.get(0), w);
            return isGroup ? speakers.get(0) : null;
        }
        boolean isNear =
                !speakers.isEmpty() && isNoPerson(speakers.get(0)) && salience.isSubjectNear(speakers.get(0), w);
        Entity last = isNear ? speakers.get(0) : null;
        return salience.best(
                w,
                speakers,
                SPOKE_LAST,
                SPOKE_BEFORE,
                entity -> entity.kind() == Entity.Kind.GROUP ? 1 : entity == last ? UNTOLD : 0);
    }

    /** A lone name that nothing shows to be a person's. */
    private static boolean isNoPerson(Entity entity) {
        return entity.kind() == Entity.Kind.UNKNOWN && entity.parts().size() == 1 && entity.gender() == Gender.UNKNOWN;
    }
}
