package dev.claims.mention;

import static dev.claims.mention.Vocabulary.PREPOSITION;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose age and address stand between commas behind a name, as courts give them: “Brandt, 52, of Mill Road, Kell, said”. */
final class Residents {

    /** Words of an age and an address at most. */
    private static final int LONGEST = 24;

    private static final Set<String> INSIDE = Set.of("of", "from", "in", "near", "the", "aged", "at", "and");

    private final Words words;
    private final Names names;

    Residents(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** The name before an age and an address, or an address alone, that end with the comma before {@code end}. */
    @Nullable
    Name before(int end) {
        if (!words.is(end - 1, ',')) {
            return null;
        }
        for (int w = end - 2; w > 0 && w > end - LONGEST && words.sentence(w) == words.sentence(end - 1); w--) {
            if (words.is(w, ',')) {
                Name name = names.at(w - 1);
                if (name != null && name.last() == w - 1 && isOwner(name, w + 1)) {
                    return name;
                }
            } else if (!words.isCapitalised(w)
                    && !words.isNumber(w)
                    && !words.is(w, '(')
                    && !words.is(w, ')')
                    && !INSIDE.contains(words.lower(w))) {
                return null;
            }
        }
        return null;
    }

    /** “52, of Mill Road”, “aged 52, from Kell”. */
    private boolean isAged(int w) {
        int age = words.is(w, "aged") ? w + 1 : w;
        int home = age + 2;
        return words.isNumber(age)
                && words.lower(age).length() < 3
                && words.is(age + 1, ',')
                && words.has(home, PREPOSITION)
                && INSIDE.contains(words.lower(home));
    }

    private boolean isOwner(Name name, int after) {
        boolean isHome = isHome(after) && (name.hasTitle() || words.is(after, "of"));
        return isPerson(name) && (isAged(after) || isHome);
    }

    /** “of Mill Road”, “from the Kell and Varn Collisions Unit”. */
    private boolean isHome(int w) {
        int home = words.is(w + 1, "the") ? w + 2 : w + 1;
        return (words.is(w, "of") || words.is(w, "from")) && words.isCapitalised(home);
    }

    private static boolean isPerson(Name name) {
        return name.form() == Name.Form.PERSON || name.form() == Name.Form.UNKNOWN;
    }
}
