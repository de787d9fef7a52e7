package dev.claims.quote;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that report without marks, by form. */
final class ReportedVerbs {

    /** What a form of a verb is; one that is both past and participle counts as past. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    /**
     * One form of a verb.
     *
     * @param bare whether a clause may follow without “that”
     * @param that whether a clause may follow with “that”
     * @param object whether a noun phrase right after it is what is reported
     * @param prepositions after which a noun phrase is what is reported
     */
    record Verb(
            String lemma,
            Form form,
            String kind,
            int strength,
            boolean bare,
            boolean that,
            boolean object,
            List<String> prepositions) {

        boolean isTelling() {
            return kind.equals("tell");
        }

        boolean isAsking() {
            return kind.equals("ask");
        }

        boolean isFinite() {
            return form != Form.ING && form != Form.PARTICIPLE;
        }
    }

    private final Map<String, Verb> byForm = new HashMap<>();

    ReportedVerbs() {
        for (Lexicon.Row row : Lexicon.load("cues").rows()) {
            String clause = row.get("clause");
            List<String> noun = row.list("noun");
            for (Form form : Form.values()) {
                String column = form == Form.BASE ? "lemma" : form.name().toLowerCase(Locale.ROOT);
                Verb verb = new Verb(
                        row.get("lemma"),
                        form,
                        row.get("kind"),
                        Integer.parseInt(row.get("strength")),
                        clause.equals("bare"),
                        !clause.isEmpty(),
                        noun.contains("direct"),
                        noun.stream().filter(word -> !word.equals("direct")).toList());
                row.list(column).forEach(word -> byForm.putIfAbsent(word, verb));
            }
        }
    }

    /** The verb of which {@code word}, in lower case, is a form. */
    @Nullable Verb of(String word) {
        return byForm.get(word);
    }
}
