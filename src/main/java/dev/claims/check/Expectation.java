package dev.claims.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The records that a corpus is expected to yield, as {@code claims extract} once wrote them. */
public final class Expectation {

    private static final String REMEDY =
            "look at the difference; if it is what you want, write the file anew with --update";

    static final Rule ADDED = rule(
            "added", "The articles yield a record that the expected ones lack.", "+ figure “3,500 trees”, value 3500");

    static final Rule LOST = rule(
            "lost",
            "An expected record is no longer found in its article.",
            "- quote “We lost roughly 3,000 trees,” by Ada Brandt");

    static final Rule CHANGED = rule(
            "changed",
            "A record differs from the expected one in what it says.",
            "value: 3000 → 3500; approximate: true → (none)");

    static final Rule MOVED = rule(
            "moved",
            "Records of an article say the same as expected, but their places or ids are others.",
            "12 records differ in id, start, end");

    static final List<Rule> RULES = List.of(ADDED, LOST, CHANGED, MOVED);

    private final Map<String, List<ClaimRecord>> byArticle = new LinkedHashMap<>();
    private final Map<String, String> articleOfId = new LinkedHashMap<>();
    private final Map<String, StringBuilder> linesByPath = new LinkedHashMap<>();

    private static Rule rule(String name, String summary, String example) {
        return new Rule(
                "expect/" + name,
                Severity.ERROR,
                summary,
                "The article was edited or the program reads it differently; whoever relies on the records should"
                        + " know.",
                example,
                null,
                REMEDY);
    }

    /** Records of nothing. */
    public static Expectation none() {
        return new Expectation();
    }

    /** Reads {@code file}; what cannot be read is told in the exception's message. */
    public static Expectation read(Path file) throws IOException {
        Expectation expectation = new Expectation();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    expectation.add(ClaimRecord.parse(line), line);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file; --update writes it", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
        }
        return expectation;
    }

    private void add(ClaimRecord record, String line) {
        byArticle.computeIfAbsent(record.article(), key -> new ArrayList<>()).add(record);
        articleOfId.putIfAbsent(record.get("id"), record.article());
        linesByPath
                .computeIfAbsent(record.path(), path -> new StringBuilder())
                .append(line)
                .append('\n');
    }

    /**
     * Takes out the expected records of the article that now yields {@code records} as {@code article}. One that was
     * renamed is known by its ids, if its old file {@code isGone}.
     */
    List<ClaimRecord> take(String article, List<ClaimRecord> records, Predicate<String> isGone) {
        List<ClaimRecord> expected = byArticle.remove(article);
        if (expected != null || records.isEmpty()) {
            return expected == null ? List.of() : expected;
        }
        String old = articleOfId.get(records.get(0).get("id"));
        boolean isRenamed = old != null && byArticle.containsKey(old) && isGone.test(pathOf(old));
        List<ClaimRecord> renamed = isRenamed ? byArticle.remove(old) : null;
        return renamed == null ? List.of() : renamed;
    }

    /** The expected records of articles that nobody took, by article, if their file {@code isConcerned}. */
    List<List<ClaimRecord>> rest(Predicate<String> isConcerned) {
        return byArticle.entrySet().stream()
                .filter(entry -> isConcerned.test(pathOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String pathOf(String article) {
        return article.substring(0, article.indexOf('\0'));
    }

    /**
     * The file as it should be now: {@code written} in its order, with the old lines of files that are not
     * {@code isConcerned} where they stood, after the file that came before them.
     */
    String updated(Map<String, StringBuilder> written, Predicate<String> isConcerned) {
        Map<String, List<String>> keptAfter = new HashMap<>();
        String last = "";
        for (String path : linesByPath.keySet()) {
            if (written.containsKey(path)) {
                last = path;
            } else if (!isConcerned.test(path)) {
                keptAfter.computeIfAbsent(last, key -> new ArrayList<>()).add(path);
            }
        }
        StringBuilder lines = new StringBuilder();
        keptAfter.getOrDefault("", List.of()).forEach(path -> lines.append(linesByPath.get(path)));
        written.forEach((path, now) -> {
            lines.append(now);
            keptAfter.getOrDefault(path, List.of()).forEach(kept -> lines.append(linesByPath.get(kept)));
        });
        return lines.toString();
    }
}
