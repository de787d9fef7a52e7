package dev.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Golden;
import dev.claims.input.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final String START = "<!-- the rules, as the program tells them -->\n";

    @Test
    void everyRuleHasAnIdOfItsOwnAndSentencesThatEnd() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rules.all()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertTrue(rule.id().matches("[a-z]+/[a-z0-9-]+"), rule.id());
            assertTrue(rule.summary().endsWith("."), rule.id());
            assertTrue(rule.why().endsWith("."), rule.id());
            assertFalse(rule.remedy().endsWith("."), rule.id());
        }
    }

    @Test
    void everyKindOfDiagnosticIsARule() {
        for (Diagnostic.Kind kind : Diagnostic.Kind.values()) {
            assertEquals(
                    "input/" + kind.label(), Rules.of("input/" + kind.label()).id());
        }
    }

    @Test
    void aFamilyNamesAllItsRules() {
        assertEquals(Rules.named("date"), Rules.named("date/"));
        assertTrue(Rules.named("date").contains(ImpossibleDate.RULE));
        assertFalse(Rules.named("date").contains(NoSpeaker.RULE));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertEquals(
                "no rule 'quote/no-speeker'; did you mean quote/no-speaker?",
                assertThrows(NoSuchElementException.class, () -> Rules.named("quote/no-speeker"))
                        .getMessage());
        assertEquals(
                "no rule 'no-speaker'; did you mean quote/no-speaker?",
                assertThrows(NoSuchElementException.class, () -> Rules.named("no-speaker"))
                        .getMessage());
        assertEquals(
                "no rule 'zzz'; 'claims rules' lists them",
                assertThrows(NoSuchElementException.class, () -> Rules.named("zzz"))
                        .getMessage());
    }

    @Test
    void thePageOfRulesSaysWhatTheProgramSays() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        assertTrue(start >= START.length(), "no place for the rules in " + PAGE);
        String now = page.substring(0, start) + "\n" + RulePage.markdown();
        if (Golden.isWriting()) {
            Golden.write(PAGE, now);
        }
        assertEquals(now, page);
    }
}
