package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.claim.SeasonName;
import dev.claims.claim.Timex.Mod;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words and phrases that patterns know, by their first word: the rows of {@code date-words} and the holidays. */
final class Vocabulary {

    /**
     * A word or phrase.
     *
     * @param words its tokens in lower case
     * @param capital whether it must be written with a capital
     */
    record Entry(List<String> words, boolean capital, List<Term.Sense> senses) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<String> often = new ArrayList<>();

    Vocabulary(Holidays holidays) {
        Map<String, List<Term.Sense>> senses = new HashMap<>();
        Map<String, Boolean> capitals = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("date-words").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
            Term.Sense sense = sense(kind, row.get("value"));
            for (String word : row.list("words")) {
                senses.computeIfAbsent(word, none -> new ArrayList<>()).add(sense);
                capitals.put(word, row.get("form").equals("capital"));
            }
        }
        for (int i = 0; i < holidays.size(); i++) {
            for (String name : holidays.names(i)) {
                senses.computeIfAbsent(name, none -> new ArrayList<>()).add(new Term.Sense(Kind.HOLIDAY, i));
                capitals.put(name, holidays.isCapital(i));
            }
        }
        senses.forEach((word, all) -> add(word, capitals.getOrDefault(word, false), List.copyOf(all)));
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    private void add(String phrase, boolean capital, List<Term.Sense> senses) {
        Tokens tokens = Tokens.of(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.lower(i));
        }
        byFirstWord
                .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                .add(new Entry(List.copyOf(words), capital, senses));
    }

    private Term.Sense sense(Kind kind, String cell) {
        String constant = cell.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case UNIT, UNITS -> new Term.Sense(kind, 0, Grain.valueOf(constant));
            case SEASON -> new Term.Sense(kind, 0, SeasonName.valueOf(constant));
            case PART, PARTS -> new Term.Sense(kind, 0, PartOfDay.valueOf(constant));
            case EARLY, EARLIER, EDGE -> new Term.Sense(kind, 0, Mod.valueOf(constant));
            case OFTEN -> {
                often.add(cell);
                yield new Term.Sense(kind, often.size() - 1);
            }
            default -> new Term.Sense(kind, cell.isEmpty() ? 0 : Integer.parseInt(cell));
        };
    }

    /** The entries that begin with {@code word}, longest first. */
    List<Entry> of(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** The first words of all entries. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /** The TIMEX3 value of {@link Kind#OFTEN} {@code number}. */
    String often(int number) {
        return often.get(number);
    }
}
