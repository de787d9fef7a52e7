package dev.claims.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds which record of an article's old ones is which of its new ones: by id; where the text changed, and with it all
 * ids, by words and sentence; at last by place, so that a claim that grew by a word is a change and no loss.
 */
final class RecordMatch {

    private static final List<String> TYPES = List.of("\"quote\"", "\"figure\"", "\"date\"");

    private final Map<ClaimRecord, ClaimRecord> newOf = new LinkedHashMap<>();
    private List<ClaimRecord> before;
    private List<ClaimRecord> after;

    RecordMatch(List<ClaimRecord> before, List<ClaimRecord> after) {
        this.before = before;
        this.after = after;
        pair(record -> record.get("id"));
        pair(record -> record.get("type") + record.get("text") + record.get("sentence"));
        pair(record -> record.get("type") + record.get("text") + record.get("sentence_index"));
        TYPES.forEach(this::pairByPlace);
    }

    /** The new record of each old one that has one. */
    Map<ClaimRecord, ClaimRecord> pairs() {
        return newOf;
    }

    List<ClaimRecord> lost() {
        return before;
    }

    List<ClaimRecord> added() {
        return after;
    }

    private void pair(Function<ClaimRecord, String> key) {
        Map<String, Deque<ClaimRecord>> open = new HashMap<>();
        for (ClaimRecord record : after) {
            open.computeIfAbsent(key.apply(record), k -> new ArrayDeque<>()).add(record);
        }
        for (ClaimRecord record : before) {
            Deque<ClaimRecord> same = open.get(key.apply(record));
            if (same != null && !same.isEmpty()) {
                newOf.put(record, same.remove());
            }
        }
        drop();
    }

    private void pairByPlace(String type) {
        NavigableMap<Integer, Integer> shifts = new TreeMap<>();
        newOf.forEach((old, now) -> shifts.put(old.start(), now.start() - old.start()));
        List<ClaimRecord> old = ofType(before, type);
        List<ClaimRecord> now = ofType(after, type);
        int next = 0;
        for (ClaimRecord record : old) {
            int shift = shift(shifts, record.start());
            while (next < now.size() && now.get(next).end() <= record.start() + shift) {
                next++;
            }
            if (next < now.size() && now.get(next).start() < record.end() + shift) {
                newOf.put(record, now.get(next++));
            }
        }
        drop();
    }

    /** How far the text had moved where the nearest pair before {@code start}, or else behind it, was found. */
    private static int shift(NavigableMap<Integer, Integer> shifts, int start) {
        var near = shifts.floorEntry(start) == null ? shifts.ceilingEntry(start) : shifts.floorEntry(start);
        return near == null ? 0 : near.getValue();
    }

    private static List<ClaimRecord> ofType(List<ClaimRecord> records, String type) {
        return records.stream()
                .filter(record -> record.get("type").equals(type))
                .sorted(Comparator.comparingInt(ClaimRecord::start))
                .toList();
    }

    private void drop() {
        List<ClaimRecord> lost = new ArrayList<>(before);
        lost.removeIf(newOf::containsKey);
        before = lost;
        Set<ClaimRecord> found = new HashSet<>(newOf.values());
        List<ClaimRecord> added = new ArrayList<>(after);
        added.removeIf(found::contains);
        after = added;
    }
}
