package dev.claims.check;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as it stands in a file.
 *
 * @param fields as JSON writes them, in their order; those of {@code source} as {@code source.path}, …
 */
record ClaimRecord(Map<String, String> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is no record, with a message that says why
     */
    static ClaimRecord parse(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no record of claims: no JSON object");
            }
            read(json, "", fields);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one object in the line");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no record of claims: no JSON object", e);
        }
        ClaimRecord record = new ClaimRecord(fields);
        record.check();
        return record;
    }

    private static void read(JsonParser json, String prefix, Map<String, String> fields) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT && prefix.isEmpty()) {
                read(json, name + ".", fields);
            } else {
                fields.put(name, token == JsonToken.VALUE_STRING ? '"' + json.getString() + '"' : json.getString());
                json.skipChildren();
            }
        }
    }

    private void check() {
        for (String name : new String[] {"id", "type", "text", "start", "end", "source.path"}) {
            if (!fields.containsKey(name)) {
                throw new IllegalArgumentException("no record of claims: it has no " + name);
            }
        }
        if (!isIndex(get("start")) || !isIndex(get("end"))) {
            throw new IllegalArgumentException("no record of claims: start or end is no number");
        }
    }

    private static boolean isIndex(String value) {
        return !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A field as JSON writes it, empty where there is none. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A text field without its marks. */
    String text(String name) {
        String value = get(name);
        return value.length() > 1 && value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** In code points. */
    int start() {
        return Integer.parseInt(get("start"));
    }

    int end() {
        return Integer.parseInt(get("end"));
    }

    /** The file of its article: {@code ./a.txt}, as a folder's files are shown, is {@code a.txt}. */
    String path() {
        return plain(text("source.path"));
    }

    static String plain(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** Names its article in a run: the file and the number in it. */
    String article() {
        return path() + '\0' + get("source.index");
    }
}
