package dev.claims.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is meant by a trait alone: “the 23-year-old”, “the Englishman”, “the Canadian”. */
final class Traits {

    private static final double SPOKE_LAST = 0.5;
    private static final double SPOKE_BEFORE = 0.15;
    private static final String AGED = "-year-old";

    private final Words words;
    private final Salience salience;

    /** How old the article says that its people are: “Ada Brandt, 54,”. */
    private final Map<Entity, String> ages = new HashMap<>();

    Traits(Words words, Names names, Registry registry, Salience salience) {
        this.words = words;
        this.salience = salience;
        for (int i = 0; i < names.size(); i++) {
            int comma = names.get(i).last() + 1;
            if (words.is(comma, ',') && words.isNumber(comma + 1) && !words.isWord(comma + 2)) {
                ages.putIfAbsent(registry.bearer(i), words.lower(comma + 1));
            }
        }
    }

    /** Whether {@code phrase} is “the” and the noun for a trait. */
    boolean isOne(Phrase phrase) {
        int head = phrase.head();
        if (!words.is(phrase.first(), "the") || head != phrase.first() + 1 || phrase.to() > head) {
            return false;
        }
        String noun = words.lower(head);
        return noun.endsWith(AGED)
                || words.has(head, Vocabulary.NATIVE)
                || words.has(head, Vocabulary.DEMONYM) && noun.endsWith("an");
    }

    /** The person most in mind whose age and gender allow it, {@code null} for none. */
    @Nullable
    Entity meant(int head, List<Entity> speakers) {
        Gender gender = Gender.of(words.has(head, Vocabulary.MALE), words.has(head, Vocabulary.FEMALE));
        String noun = words.lower(head);
        String age = noun.endsWith(AGED) ? noun.substring(0, noun.length() - AGED.length()) : null;
        return salience.best(head, speakers, SPOKE_LAST, SPOKE_BEFORE, entity -> {
            String known = age == null ? null : ages.get(entity);
            if (known != null && !known.equals(age)) {
                return 0;
            }
            double fit = Salience.fit(entity, gender);
            return known == null ? fit : 2 * fit;
        });
    }
}
