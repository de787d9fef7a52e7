package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private final Map<String, List<Word>> words = new HashMap<>();

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
        forms.forEach((word, kinds) -> words.merge(word, List.of(new Word(cue, kinds)), Cues::joined));
    }

    private static List<Word> joined(List<Word> some, List<Word> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .sorted((a, b) ->
                        b.cue().particle().length() - a.cue().particle().length())
                .toList();
    }

    /** The forms, in lower case, of the verbs that {@code wanted} takes. */
    List<String> words(Predicate<Cue> wanted) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(Word::cue).anyMatch(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The verb that {@code word}, in lower case, is a form of when {@code next} follows it. */
    @Nullable
    Word word(String word, String next) {
        List<Word> found = words.get(word);
        if (found == null) {
            return null;
        }
        for (int i = 0; i < found.size(); i++) {
            Word one = found.get(i);
            if (one.cue().particle().isEmpty() || one.cue().particle().equals(next)) {
                return one;
            }
        }
        return null;
    }
}
