package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Article;
import dev.claims.check.Check;
import dev.claims.check.Finding;
import dev.claims.check.Placement;
import dev.claims.check.Rule;
import dev.claims.check.Rules;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code examples/check.txt}: what the rules find in an article and what they leave alone. */
class CheckExamplesTest {

    private static final Claims CLAIMS = new Claims();

    /** The rules that read an article; the others are about files and corpora. */
    private static final List<String> FAMILIES = List.of("text", "quote", "date", "figure");

    @TestFactory
    Stream<DynamicTest> rulesFindWhatTheTableSays() {
        return ExampleTable.tests(
                "check",
                article -> findings(article).stream()
                        .map(finding ->
                                finding.region().line() + ":" + finding.region().column() + " "
                                        + finding.rule().id() + " " + finding.message())
                        .toList());
    }

    /** What {@code claims explain} shows is true. */
    @TestFactory
    Stream<DynamicTest> aRuleIsFoundInItsExampleAndNotInWhatStandsInstead() {
        return Rules.all().stream()
                .filter(rule -> FAMILIES.contains(rule.family()) || rule.id().equals("input/mojibake"))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertTrue(isFound(rule, rule.example()), rule.example());
                    String instead = String.valueOf(rule.instead());
                    assertFalse(isFound(rule, instead), instead);
                }));
    }

    private static boolean isFound(Rule rule, String text) {
        String day = rule.id().equals("date/no-publication-date") ? null : "2031-05-08";
        return findings(ExampleTable.article(text, day)).stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void noTextMakesARuleFail() {
        String alphabet = "aZ 09,.“”\"‘’'«»\n-:%$â€Ãé\uD83C\uDF33\uFFFD\u0092Tuesday May 31";
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (Finding finding : findings(ExampleTable.article(text.toString(), null))) {
                assertTrue(finding.region().line() >= 1, text + " " + finding);
            }
        }
    }

    @Test
    void aThousandFaultsOfOneKindAreToldInABlockAtTheEnd() {
        List<Finding> findings = findings(ExampleTable.article("They said 31 April 2031. ".repeat(1000), null));
        assertEquals(51, findings.size());
        assertEquals("and 950 more in this article", findings.get(50).message());
    }

    private static List<Finding> findings(Article article) {
        return new Check(Check.Settings.all())
                .of(article, CLAIMS.of(article), new Placement(1, 1, true))
                .findings();
    }
}
