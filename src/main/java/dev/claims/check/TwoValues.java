package dev.claims.check;

import dev.claims.article.Sentence;
import dev.claims.claim.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The same thing counted twice with different results. */
final class TwoValues implements ArticleRule {

    static final Rule RULE = new Rule(
            "figure/two-values",
            Severity.HINT,
            "An article counts the same thing twice and comes to different numbers.",
            "One of the two may be a slip of the pen, or two sources disagree and the reader is not told.",
            "The storm felled 3,000 lindens in the park.\n\nNobody was hurt.\n\n"
                    + "The council said the storm had felled 3,500 lindens in the park.",
            "The storm felled 3,000 lindens in the park.\n\nNobody was hurt.\n\n"
                    + "The council said the storm had felled 3,000 lindens in the park.",
            "compare both with the source; if both are right, say in the text what sets them apart");

    /** Figures of one unit that are compared with one another; more are a table of different things. */
    private static final int MOST = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, List<Statement>> byUnit = new HashMap<>();
        subject.claims(Figure.class).forEach(figure -> {
            Sentence sentence = subject.article().sentenceAt(figure.span().start());
            Statement statement = sentence == null ? null : Statement.of(subject.article(), figure, sentence);
            if (statement != null) {
                byUnit.computeIfAbsent(statement.unit(), unit -> new ArrayList<>())
                        .add(statement);
            }
        });
        byUnit.values().stream()
                .filter(statements -> statements.size() <= MOST)
                .forEach(statements -> compare(subject, statements, findings));
    }

    private static void compare(Subject subject, List<Statement> statements, Consumer<Finding> findings) {
        for (int later = 1; later < statements.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (statements.get(later).contradicts(statements.get(earlier))) {
                    findings.accept(found(subject, statements.get(later), statements.get(earlier)));
                    break;
                }
            }
        }
    }

    private static Finding found(Subject subject, Statement later, Statement earlier) {
        return subject.at(
                later.span(),
                RULE,
                subject.quoted(later.span()) + " here, " + subject.quoted(earlier.span()) + " in "
                        + subject.quoted(earlier.sentence()));
    }
}
