package dev.claims.mention;

import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.WordBits;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the lexicons say of a word, as a set of bits: one look-up a word. Words are given in lower case; the bits of
 * {@link #NAMING} hold for capitalised words only.
 */
final class Vocabulary {

    static final long DETERMINER = 1L;
    static final long POSSESSIVE = 1L << 1;
    static final long QUANTIFIER = 1L << 2;
    static final long PREPOSITION = 1L << 3;
    static final long CONJUNCTION = 1L << 4;
    static final long SUBORDINATOR = 1L << 5;
    static final long RELATIVE = 1L << 6;
    static final long AUXILIARY = 1L << 7;
    static final long ADVERB = 1L << 8;
    static final long INTERJECTION = 1L << 9;
    static final long MODIFIER = 1L << 10;
    static final long SPEECH = 1L << 11;
    static final long PRONOUN = 1L << 12;

    /** A, an, one, another. */
    static final long INDEFINITE = 1L << 13;

    /** He, him, his, himself. */
    static final long HE = 1L << 14;

    /** She, her, hers, herself. */
    static final long SHE = 1L << 15;

    static final long TITLE = 1L << 16;
    static final long ROLE = 1L << 17;
    static final long RELATION = 1L << 18;
    static final long GROUP = 1L << 19;
    static final long DOCUMENT = 1L << 20;
    static final long PLURAL = 1L << 21;
    static final long MALE = 1L << 22;
    static final long FEMALE = 1L << 23;

    /** Is, was. */
    static final long COPULA = 1L << 24;

    /** The first word of a name of several that the lexicons hold. */
    static final long OPENS_PHRASE = 1L << 25;

    /** What somebody does with words of his own: issued, sent. */
    static final long ISSUING = 1L << 26;

    /** What opens a phrase behind a noun: based, familiar. */
    static final long OPEN_MODIFIER = 1L << 27;

    /** A noun for who comes from somewhere: Englishman. */
    static final long NATIVE = 1L << 28;

    static final long ORGANISATION_NAME = 1L << 32;
    static final long PLACE_NAME = 1L << 33;
    static final long THING_NAME = 1L << 34;
    static final long PLACE = 1L << 35;
    static final long DEMONYM = 1L << 36;
    static final long CALENDAR = 1L << 37;
    static final long MALE_NAME = 1L << 38;
    static final long FEMALE_NAME = 1L << 39;
    static final long FIRST_NAME = 1L << 40;
    static final long PARTICLE = 1L << 41;
    static final long SUFFIX = 1L << 42;
    static final long COMPANY_NAME = 1L << 43;
    static final long GOVERNMENT_NAME = 1L << 44;
    static final long GROUP_NAME = 1L << 45;
    static final long ACRONYM = 1L << 46;

    /** Words of the closed classes: never a name by themselves. */
    static final long CLOSED = DETERMINER
            | POSSESSIVE
            | QUANTIFIER
            | PREPOSITION
            | CONJUNCTION
            | SUBORDINATOR
            | RELATIVE
            | AUXILIARY
            | ADVERB
            | INTERJECTION
            | PRONOUN;

    /** Words that a noun phrase cannot hold before its head. */
    static final long BREAK = PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY | INTERJECTION | PRONOUN;

    /** Nouns for those that can speak. */
    static final long SOURCE = ROLE | RELATION | GROUP | DOCUMENT;

    /** What a word is by being that one word: no abbreviation is, and no compound. */
    static final long EXACT = INDEFINITE | HE | SHE | COPULA | OPENS_PHRASE | ISSUING | OPEN_MODIFIER;

    /** Bits that hold for capitalised words only. */
    static final long NAMING = (((1L << 15) - 1) << 32) & ~(PARTICLE | SUFFIX);

    /** What makes a word one that a lexicon holds. */
    static final long ANY = ((1L << 47) - 1) & ~EXACT;

    private static final Map<String, Long> CLASSES = Map.ofEntries(
            Map.entry("determiner", DETERMINER),
            Map.entry("possessive", POSSESSIVE),
            Map.entry("quantifier", QUANTIFIER),
            Map.entry("preposition", PREPOSITION),
            Map.entry("conjunction", CONJUNCTION),
            Map.entry("subordinator", SUBORDINATOR),
            Map.entry("relative", RELATIVE),
            Map.entry("auxiliary", AUXILIARY),
            Map.entry("adverb", ADVERB),
            Map.entry("interjection", INTERJECTION),
            Map.entry("modifier", MODIFIER),
            Map.entry("speech", SPEECH),
            Map.entry("role", ROLE),
            Map.entry("relation", RELATION),
            Map.entry("native", ROLE | NATIVE),
            Map.entry("particle", PARTICLE),
            Map.entry("suffix", SUFFIX),
            Map.entry("country", PLACE),
            Map.entry("state", PLACE),
            Map.entry("city", PLACE),
            Map.entry("adjective", DEMONYM),
            Map.entry("company", ORGANISATION_NAME | COMPANY_NAME),
            Map.entry("government", ORGANISATION_NAME | GOVERNMENT_NAME),
            Map.entry("group", ORGANISATION_NAME | GROUP_NAME),
            Map.entry("place", PLACE_NAME),
            Map.entry("thing", THING_NAME),
            Map.entry("acronym", ACRONYM));

    private static final Map<String, Long> PERSONAL = Map.of("m", HE, "f", SHE);

    private static final Map<String, Long> GENDERS = Map.of("m", MALE, "f", FEMALE);

    /** Most words of a text are small and most entries are names alone: the table that is asked most is the smaller. */
    private final Map<String, Long> common = new HashMap<>(1 << 13);

    private final Map<String, Long> onlyNames = new HashMap<>(1 << 15);
    private final Map<String, Long> phrases = new HashMap<>();
    private final WordBits words;
    private final WordBits names;

    private Vocabulary() {
        closed();
        names();
        nouns();
        // Most words of a text are small and most entries are names alone: the table that is asked most is the smaller.
        words = new WordBits(common);
        names = new WordBits(onlyNames);
        common.clear();
        onlyNames.clear();
    }

    private static final class Holder {
        private static final Vocabulary ENGLISH = new Vocabulary();
    }

    /** English, read at its first use. */
    static Vocabulary english() {
        return Holder.ENGLISH;
    }

    /** The bits of {@code lower}, 0 for a word that no lexicon holds. */
    long of(String lower) {
        return of(lower, true);
    }

    /** Those of its bits that hold where it is written with a capital, or without. */
    long of(String lower, boolean isCapitalised) {
        long bits = words.of(lower);
        if (!isCapitalised) {
            return bits & ~NAMING;
        }
        return bits == 0 ? names.of(lower) : bits;
    }

    boolean isParticle(String lower) {
        return (of(lower, false) & PARTICLE) != 0;
    }

    /** The bits of a name of several words, in lower case with single blanks. */
    long ofPhrase(String lower) {
        return phrases.getOrDefault(lower, 0L);
    }

    private void closed() {
        for (Lexicon.Row row : Lexicon.load("function-words").rows()) {
            add(row.list("words"), CLASSES.getOrDefault(row.get("class"), 0L));
        }
        add(List.of("a", "an", "one", "another"), INDEFINITE);
        add(List.of("is", "was"), COPULA);
        add(DocumentSieve.ISSUING, ISSUING);
        add(PostModifiers.OPEN_MODIFIERS, OPEN_MODIFIER);
        for (Lexicon.Row row : Lexicon.load("pronouns").rows()) {
            add(List.of(row.get("word")), PERSONAL.getOrDefault(row.get("gender"), 0L));
            if (!row.get("case").equals("possessive")) {
                add(List.of(row.get("word")), PRONOUN);
            }
        }
    }

    private void names() {
        for (Lexicon.Row row : Lexicon.load("first-names").rows()) {
            long gender = row.get("gender").equals("m")
                    ? MALE_NAME
                    : row.get("gender").equals("f") ? FEMALE_NAME : 0;
            add(row.list("words"), FIRST_NAME | gender);
        }
        for (Lexicon.Row row : Lexicon.load("name-words").rows()) {
            add(row.list("words"), CLASSES.getOrDefault(row.get("class"), ORGANISATION_NAME));
        }
        for (Lexicon.Row row : Lexicon.load("places").rows()) {
            add(row.list("words"), CLASSES.getOrDefault(row.get("class"), PLACE));
        }
        for (Lexicon.Row row : Lexicon.load("calendar-names").rows()) {
            add(row.list("words"), CALENDAR);
        }
        for (Lexicon.Row row : Lexicon.load("name-particles").rows()) {
            add(row.list("words"), CLASSES.getOrDefault(row.get("class"), PARTICLE));
        }
        for (Lexicon.Row row : Lexicon.load("titles").rows()) {
            add(row.list("words"), TITLE | GENDERS.getOrDefault(row.get("gender"), 0L));
        }
    }

    private void nouns() {
        for (Lexicon.Row row : Lexicon.load("roles").rows()) {
            addNouns(
                    row.list("words"),
                    CLASSES.getOrDefault(row.get("class"), ROLE) | GENDERS.getOrDefault(row.get("gender"), 0L));
        }
        for (Lexicon.Row row : Lexicon.load("organisation-nouns").rows()) {
            addNouns(row.list("words"), GROUP);
        }
        for (Lexicon.Row row : Lexicon.load("document-nouns").rows()) {
            addNouns(row.list("words"), DOCUMENT);
        }
    }

    private void addNouns(List<String> singular, long classes) {
        add(singular, classes);
        for (String word : singular) {
            add(List.of(pluralOf(word)), classes | PLURAL);
        }
    }

    private void add(Collection<String> words, long classes) {
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            int blank = lower.indexOf(' ');
            if (blank < 0) {
                addSingle(lower, classes);
            } else {
                phrases.merge(lower, classes, (a, b) -> a | b);
                addSingle(lower.substring(0, blank), OPENS_PHRASE);
            }
        }
    }

    private void addSingle(String lower, long classes) {
        long all = classes | common.getOrDefault(lower, 0L) | onlyNames.getOrDefault(lower, 0L);
        if ((all & ~NAMING) == 0) {
            onlyNames.put(lower, all);
        } else {
            onlyNames.remove(lower);
            common.put(lower, all);
        }
    }

    /** The regular plural of {@code noun}: mayors, men, agencies, bosses. */
    static String pluralOf(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        if (noun.endsWith("wife")) {
            return noun.substring(0, noun.length() - 2) + "ves";
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean sibilant = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (sibilant ? "es" : "s");
    }
}
