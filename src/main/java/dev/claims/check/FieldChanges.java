package dev.claims.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between a record as it was and as it is.
 *
 * @param changed fields that say something else, each as {@code value: 3000 → 3500}
 * @param moved what differs in fields that only say where the same thing stands now
 */
record FieldChanges(List<String> changed, Set<String> moved) {

    /** Fields that change with every edit near a claim, or with the name of the file. */
    private static final Set<String> PLACE =
            Set.of("id", "start", "end", "sentence", "sentence_index", "source.path", "source.index");

    /** What else is told of the article is the same in all its records. */
    private static final String OF_ARTICLE = "source.";

    /** Fields that hold another record's id. */
    private static final Set<String> REFERENCES = Set.of("quote", "group");

    /** A rule is there for people who debug: another rule that says the same is no change. */
    private static final String RULE = "rule";

    /** Characters shown on either side of what differs in two texts. */
    private static final int BESIDE = 20;

    /** {@code newIds} tells the new id of each record that had another. */
    static FieldChanges of(ClaimRecord before, ClaimRecord after, Map<String, String> newIds) {
        List<String> changed = new ArrayList<>();
        Set<String> moved = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        names.remove(RULE);
        for (String name : names) {
            String old = before.get(name);
            String now = after.get(name);
            boolean isSame = name.equals("source.path") ? before.path().equals(after.path()) : old.equals(now);
            if (isSame) {
                continue;
            }
            boolean isReference = REFERENCES.contains(name) && now.equals(newIds.get(old));
            if (isReference || PLACE.contains(name)) {
                moved.add(name);
            } else if (name.startsWith(OF_ARTICLE)) {
                moved.add(name + " (" + shown(old, now) + " → " + shown(now, old) + ")");
            } else {
                changed.add(name + ": " + shown(old, now) + " → " + shown(now, old));
            }
        }
        return new FieldChanges(changed, moved);
    }

    /** {@code value}, of a long text the part that differs from {@code other}. */
    private static String shown(String value, String other) {
        if (value.isEmpty()) {
            return "(none)";
        }
        int most = Math.min(value.length(), other.length());
        int same = 0;
        while (same < most && value.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < most - same
                && value.charAt(value.length() - 1 - sameEnd) == other.charAt(other.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        int start = same <= BESIDE ? 0 : value.lastIndexOf(' ', same - BESIDE) + 1;
        int end = sameEnd <= BESIDE ? value.length() : value.indexOf(' ', value.length() - sameEnd + BESIDE);
        end = end < 0 ? value.length() : end;
        return (start > 0 ? "\"…" : "")
                + Subject.plain(value.substring(start, end))
                + (end < value.length() ? "…\"" : "");
    }
}
