package dev.claims;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two files of records, by record and field rather than by line. */
public final class RecordDiff {

    private static final JsonMapper JSON = new JsonMapper();

    private RecordDiff() {}

    /** One line a difference; empty where the records are the same. */
    public static String of(String expected, String actual) {
        Map<String, JsonNode> before = records(expected);
        Map<String, JsonNode> after = records(actual);
        StringBuilder lines = new StringBuilder();
        before.forEach((id, record) -> {
            if (!after.containsKey(id)) {
                lines.append("- ").append(summary(record)).append('\n');
            }
        });
        after.forEach((id, record) -> {
            JsonNode old = before.get(id);
            if (old == null) {
                lines.append("+ ").append(summary(record)).append('\n');
            } else {
                changes(old, record, lines);
            }
        });
        return lines.toString();
    }

    private static Map<String, JsonNode> records(String jsonLines) {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        jsonLines.lines().forEach(line -> {
            JsonNode record = JSON.readTree(line);
            records.put(record.path("id").asString(line), record);
        });
        return records;
    }

    private static void changes(JsonNode before, JsonNode after, StringBuilder lines) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                lines.append("~ ").append(summary(after)).append("  ").append(name);
                lines.append(": ")
                        .append(before.get(name))
                        .append(" → ")
                        .append(after.get(name))
                        .append('\n');
            }
        }
    }

    private static String summary(JsonNode record) {
        return record.path("start").asString("?") + " " + record.path("type").asString("?") + " “"
                + record.path("text").asString("?") + "”";
    }
}
