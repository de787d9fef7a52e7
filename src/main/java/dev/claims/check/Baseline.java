package dev.claims.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings that are known and accepted: JSON Lines with {@code rule}, {@code fingerprint}, {@code path} and
 * {@code message}. A finding is known again by rule and fingerprint, on whatever line and in whatever file.
 */
public final class Baseline {

    static final Rule GONE = new Rule(
            "baseline/gone",
            Severity.HINT,
            "A finding that the baseline accepts is no longer found.",
            "A baseline that shrinks with the faults keeps the next fault of the kind from being accepted unseen.",
            "the quote in line 12 has a speaker now",
            null,
            "write the baseline anew with --write-baseline");

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private record Known(String rule, String fingerprint, String path, String message) {
        static Known of(Finding finding) {
            return new Known(finding.rule().id(), finding.fingerprint(), finding.path(), finding.message());
        }

        String key() {
            return rule + '\0' + fingerprint;
        }

        void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("rule", rule);
            json.writeStringProperty("fingerprint", fingerprint);
            json.writeStringProperty("path", path);
            json.writeStringProperty("message", message);
            json.writeEndObject();
        }
    }

    private final List<Known> known = new ArrayList<>();

    private Baseline() {}

    /** A baseline that accepts nothing. */
    public static Baseline none() {
        return new Baseline();
    }

    /** Reads {@code file}; what cannot be read is told in the exception's message. */
    public static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    baseline.known.add(parse(line));
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": no line of a baseline; --write-baseline writes them", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file; --write-baseline writes it", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
        }
        return baseline;
    }

    private static Known parse(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException(line);
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getString());
                }
                json.skipChildren();
            }
        }
        String rule = fields.get("rule");
        String fingerprint = fields.get("fingerprint");
        if (rule == null || fingerprint == null) {
            throw new IllegalArgumentException(line);
        }
        return new Known(rule, fingerprint, fields.getOrDefault("path", ""), fields.getOrDefault("message", ""));
    }

    /**
     * Takes what is known out of {@code findings}, each once, first in its own file, then in others, since files get
     * other names; and adds what is known and gone, of the files and rules that are {@code isConcerned}.
     */
    List<Finding> applied(List<Finding> findings, BiPredicate<String, String> isConcerned) {
        Map<String, List<Known>> open = new HashMap<>();
        known.forEach(
                one -> open.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        List<Finding> rest = new ArrayList<>(findings);
        rest.removeIf(finding -> take(finding, open, one -> one.path().equals(finding.path())));
        rest.removeIf(finding -> take(finding, open, one -> true));
        for (Known one : known) {
            // Removed, so that of two alike each is told once.
            boolean isGone = isConcerned.test(one.path(), one.rule())
                    && open.getOrDefault(one.key(), List.of()).remove(one);
            if (isGone) {
                String message = "no longer found: " + one.rule() + ", " + one.message();
                rest.add(new Finding(GONE, one.path(), Region.FILE, null, message, one.key()));
            }
        }
        return rest;
    }

    private static boolean take(Finding finding, Map<String, List<Known>> open, Predicate<Known> fits) {
        Iterator<Known> same = open.getOrDefault(finding.rule().id() + '\0' + finding.fingerprint(), List.of())
                .iterator();
        while (same.hasNext()) {
            if (fits.test(same.next())) {
                same.remove();
                return true;
            }
        }
        return false;
    }

    /**
     * The baseline that accepts {@code findings}, and what this one does of the files and rules that are not
     * {@code isConcerned}. The same findings give the same bytes.
     */
    String accepting(List<Finding> findings, BiPredicate<String, String> isConcerned) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines)) {
            Stream.concat(
                            known.stream().filter(one -> !isConcerned.test(one.path(), one.rule())),
                            findings.stream().map(Known::of))
                    .sorted(Comparator.comparing(Known::path)
                            .thenComparing(Known::rule)
                            .thenComparing(Known::fingerprint))
                    .forEach(one -> one.write(json));
        }
        return lines.getBuffer().isEmpty() ? "" : lines + "\n";
    }
}
