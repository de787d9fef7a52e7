package dev.claims.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun means: by gender and number, who is in mind, and who spoke before. */
final class PronounSieve {

    /** What having spoken last, or before the last, adds to being in mind. */
    private static final double SPOKE_LAST = 0.5;

    private static final double SPOKE_BEFORE = 0.15;

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

    /** Whom the pronoun at word {@code w} means, none of {@code others}; {@code null} for nobody in particular. */
    @Nullable
    Entity meant(int w, List<Entity> speakers, Set<Entity> others) {
        String pronoun = words.lower(w);
        Gender gender = words.pronounGender(w);
        if (gender != Gender.UNKNOWN) {
            return salience.best(
                    w,
                    speakers,
                    SPOKE_LAST,
                    SPOKE_BEFORE,
                    entity -> others.contains(entity) ? 0 : Salience.fit(entity, gender));
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
            boolean isGroup = !speakers.isEmpty() && speakers.get(0).kind() == Entity.Kind.GROUP;
            return isGroup ? speakers.get(0) : null;
        }
        return salience.best(
                w, speakers, SPOKE_LAST, SPOKE_BEFORE, entity -> entity.kind() == Entity.Kind.GROUP ? 1 : 0);
    }
}
