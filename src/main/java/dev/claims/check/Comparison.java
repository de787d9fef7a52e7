package dev.claims.check;

import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Tells how the records of one article differ from the expected ones. */
final class Comparison {

    private final Subject subject;
    private final Consumer<Finding> findings;
    private int points;
    private int offset;

    private Comparison(Subject subject, Consumer<Finding> findings) {
        this.subject = subject;
        this.findings = findings;
    }

    static void of(Subject subject, List<ClaimRecord> before, List<ClaimRecord> after, Consumer<Finding> findings) {
        Comparison comparison = new Comparison(subject, findings);
        if (before.isEmpty() && after.size() > 1) {
            comparison.unexpected(after);
        } else {
            comparison.tell(new RecordMatch(before, after));
        }
    }

    /** A new article is one piece of news, however many records it yields. */
    private void unexpected(List<ClaimRecord> records) {
        String message =
                "not expected: " + counted(records.size()) + " of a new article, the first " + named(records.get(0));
        findings.accept(subject.once(span(records.get(0)), Expectation.ADDED, message));
    }

    private void tell(RecordMatch match) {
        Map<String, String> newIds = new HashMap<>();
        match.pairs().forEach((old, now) -> newIds.put(old.get("id"), now.get("id")));
        Set<String> moved = new TreeSet<>();
        List<ClaimRecord> same = new ArrayList<>();
        match.pairs().entrySet().stream()
                .sorted(Comparator.comparingInt(pair -> pair.getValue().start()))
                .forEach(pair -> {
                    FieldChanges changes = FieldChanges.of(pair.getKey(), pair.getValue(), newIds);
                    if (!changes.changed().isEmpty()) {
                        changed(pair.getValue(), changes.changed());
                    } else if (!changes.moved().isEmpty()) {
                        moved.addAll(changes.moved());
                        same.add(pair.getValue());
                    }
                });
        inOrder(match.added()).forEach(record -> tell(Expectation.ADDED, record, "not expected: " + named(record)));
        inOrder(match.lost()).forEach(record -> tell(Expectation.LOST, record, "expected and gone: " + named(record)));
        if (!same.isEmpty()) {
            String message = counted(same.size()) + " of this article: as expected but for " + String.join(", ", moved);
            findings.accept(subject.once(span(same.get(0)), Expectation.MOVED, message));
        }
    }

    private static List<ClaimRecord> inOrder(List<ClaimRecord> records) {
        return records.stream()
                .sorted(Comparator.comparingInt(ClaimRecord::start))
                .toList();
    }

    private void changed(ClaimRecord now, List<String> changes) {
        tell(Expectation.CHANGED, now, "not as expected: " + named(now) + ": " + String.join("; ", changes));
    }

    private void tell(Rule rule, ClaimRecord record, String message) {
        findings.accept(subject.at(span(record), rule, message));
    }

    static String counted(int records) {
        return records == 1 ? "one record" : records + " records";
    }

    /** {@code figure “3,000 trees”}. */
    static String named(ClaimRecord record) {
        return record.text("type") + " “" + Subject.shown(record.text("text")) + "”";
    }

    /** Where {@code record} stands, or would, in the text as it is now. Quick where records come by start. */
    private Span span(ClaimRecord record) {
        String text = subject.article().text();
        if (record.start() < points) {
            points = 0;
            offset = 0;
        }
        while (points < record.start() && offset < text.length()) {
            offset += Character.charCount(text.codePointAt(offset));
            points++;
        }
        int end = offset;
        for (int i = record.start(); i < record.end() && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(offset, end);
    }
}
