package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cue verbs by their forms, from {@code lexicon/en/cues.tsv}. */
final class Cues {

    /** A form of a verb. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    /** What one spelling can be; two verbs that share it, such as “fire back” and “fire”, differ by their particle. */
    record Word(Cue cue, Set<Form> forms) {

        boolean isOnly(Form form) {
            return forms.size() == 1 && forms.contains(form);
        }
    }

    private static final Word[] NONE = {};

    private final Map<String, Word[]> words = new HashMap<>();

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        for (Lexicon.Row row : Lexicon.load("cues").rows()) {
            cues.add(row);
        }
        return cues;
    }

    private void add(Lexicon.Row row) {
        Cue cue = new Cue(
                row.get("lemma"),
                row.get("particle"),
                Cue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get("strength")),
                row.get("clause").isEmpty()
                        ? Cue.Clause.NONE
                        : Cue.Clause.valueOf(row.get("clause").toUpperCase(Locale.ROOT)),
                Set.copyOf(row.list("noun")));
        Map<String, Set<Form>> forms = new HashMap<>();
        forms.computeIfAbsent(cue.lemma(), key -> EnumSet.noneOf(Form.class)).add(Form.BASE);
        for (Form form : EnumSet.range(Form.THIRD, Form.ING)) {
            for (String word : row.list(form.name().toLowerCase(Locale.ROOT))) {
                forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
            }
        }
        forms.forEach((word, kinds) -> words.merge(word, new Word[] {new Word(cue, kinds)}, Cues::joined));
    }

    private static Word[] joined(Word[] some, Word[] more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more))
                .sorted((a, b) ->
                        b.cue().particle().length() - a.cue().particle().length())
                .toArray(Word[]::new);
    }

    /** The forms, in lower case, of the verbs that {@code wanted} takes. */
    List<String> words(Predicate<Cue> wanted) {
        return words.entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getValue()).map(Word::cue).anyMatch(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What {@code word}, in lower case, can be, those with a particle first. */
    Word[] of(String word) {
        return words.getOrDefault(word, NONE);
    }

    /** The one of {@code found} that {@code word} is when {@code next} follows it. */
    static @Nullable Word chosen(Word[] found, String next) {
        for (Word one : found) {
            if (one.cue().particle().isEmpty() || one.cue().particle().equals(next)) {
                return one;
            }
        }
        return null;
    }
}
