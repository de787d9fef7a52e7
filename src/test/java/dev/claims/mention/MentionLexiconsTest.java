package dev.claims.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.claims.ExampleTable;
import dev.claims.article.Article;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MentionLexiconsTest {

    private static final List<String> LEXICONS = List.of(
            "calendar-names",
            "document-nouns",
            "first-names",
            "function-words",
            "name-particles",
            "name-words",
            "nicknames",
            "organisation-nouns",
            "places",
            "pronouns",
            "roles",
            "same-roles",
            "titles");

    @TestFactory
    Stream<DynamicTest> everyExampleHasASource() {
        return LEXICONS.stream()
                .flatMap(name -> Lexicon.load(name).rows().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                name + ": " + row.get("example"),
                                () -> assertNotNull(sourceIn(row.get("example")), row.get("example")))));
    }

    private static @Nullable Mention sourceIn(String example) {
        Mention beside = Sources.of(example + ".").first();
        if (beside != null) {
            return beside;
        }
        Article article = ExampleTable.article(example, null);
        return Mentions.of(article).startingAt(article.tokens().size() - 1);
    }

    @Test
    void everyRoleNounCanSpeak() {
        assertEquals(List.of(), silent("roles", "The %s said so.", Mention.Kind.NOMINAL));
    }

    @Test
    void everyOrganisationNounCanSpeak() {
        assertEquals(
                List.of(),
                silent("organisation-nouns", "The %s said so.", Mention.Kind.NOMINAL, Mention.Kind.DOCUMENT));
    }

    @Test
    void everyDocumentNounCanSpeak() {
        assertEquals(
                List.of(), silent("document-nouns", "The %s said so.", Mention.Kind.DOCUMENT, Mention.Kind.NOMINAL));
    }

    @Test
    void everyTitleGoesBeforeAName() {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Row row : Lexicon.load("titles").rows()) {
            for (String title : row.list("words")) {
                String written = Character.toUpperCase(title.charAt(0)) + title.substring(1);
                List<String> lines =
                        Sources.of("It was late, " + written + " Brandt said.").lines();
                if (!lines.equals(List.of(written + " Brandt = Brandt"))) {
                    silent.add(title + " " + lines);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static List<String> silent(String lexicon, String sentence, Mention.Kind... kinds) {
        List<String> silent = new ArrayList<>();
        for (Lexicon.Row row : Lexicon.load(lexicon).rows()) {
            for (String noun : row.list("words")) {
                Mention source = Sources.of(sentence.replace("%s", noun)).first();
                if (source == null || !List.of(kinds).contains(source.kind())) {
                    silent.add(noun);
                }
            }
        }
        return silent;
    }
}
