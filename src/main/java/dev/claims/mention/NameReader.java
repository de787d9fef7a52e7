package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ACRONYM;
import static dev.claims.mention.Vocabulary.FEMALE;
import static dev.claims.mention.Vocabulary.FEMALE_NAME;
import static dev.claims.mention.Vocabulary.FIRST_NAME;
import static dev.claims.mention.Vocabulary.MALE;
import static dev.claims.mention.Vocabulary.MALE_NAME;
import static dev.claims.mention.Vocabulary.PLACE;
import static dev.claims.mention.Vocabulary.SUFFIX;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one naming tells of its bearer: words without titles, gender, kind, sort of organisation. */
final class NameReader {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final String text;
    private final Words words;

    /** Words folded before, by the number of the word in lower case. */
    private final String[] folded;

    NameReader(String text, Words words) {
        this.text = text;
        this.words = words;
        folded = new String[words.spellings()];
    }

    Gender genderOf(Name name) {
        Gender title = titleGender(name);
        if (title != Gender.UNKNOWN) {
            return title;
        }
        int core = name.core();
        if (words.isInitial(core) && core < name.last() - 1) {
            core++;
        }
        if (name.last() == core && name.hasTitle()) {
            return Gender.UNKNOWN;
        }
        return Gender.of(words.has(core, MALE_NAME), words.has(core, FEMALE_NAME));
    }

    Gender titleGender(Name name) {
        for (int w = name.core() - 1; w >= name.first(); w--) {
            Gender gender = Gender.of(words.has(w, MALE), words.has(w, FEMALE));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    static Entity.Kind kindOf(Name name) {
        return switch (name.form()) {
            case PERSON -> Entity.Kind.PERSON;
            case ORGANISATION -> Entity.Kind.GROUP;
            case PLACE -> Entity.Kind.PLACE;
            case THING -> Entity.Kind.THING;
            case UNKNOWN -> Entity.Kind.UNKNOWN;
        };
    }

    /** The name as the article writes it, without titles. */
    String nameOf(Name name) {
        int last = lastWithoutHonours(name);
        String written = text.substring(words.start(name.core()), words.end(last));
        for (int w = name.core() + 1; w <= last; w++) {
            int gap = words.start(w) - words.end(w - 1);
            if (gap > 1 || gap == 1 && text.charAt(words.end(w - 1)) != ' ') {
                return BLANKS.matcher(written).replaceAll(" ");
            }
        }
        return written;
    }

    /** “Ada Brandt KC”: letters for an office or an honour are no part of a name, as “Jr.” and “III” are. */
    private int lastWithoutHonours(Name name) {
        int last = name.last();
        while (last > name.core() + 1 && words.has(last, SUFFIX) && words.isAllCapitals(last) && !isNumeral(last)) {
            last--;
        }
        return last;
    }

    private boolean isNumeral(int w) {
        return words.is(w, "ii") || words.is(w, "iii") || words.is(w, "iv");
    }

    /** The words of the name, folded, without suffixes. */
    List<String> parts(Name name) {
        List<String> parts = new ArrayList<>(name.length());
        for (int w = name.core(); w <= name.last(); w++) {
            if (words.isWord(w) && !(words.has(w, SUFFIX) && w > name.core())) {
                parts.add(folded(w));
            }
        }
        return parts;
    }

    /** In lower case without accents. */
    String folded(int w) {
        int number = words.spelling(w);
        if (folded[number] == null) {
            folded[number] = fold(words.lower(w));
        }
        return folded[number];
    }

    static long sortOf(List<String> parts) {
        long sort = 0;
        for (String part : parts) {
            sort |= Vocabulary.english().of(part);
        }
        return sort & (Vocabulary.COMPANY_NAME | Vocabulary.GOVERNMENT_NAME | Vocabulary.GROUP_NAME);
    }

    /** The first letters of a name's words without the small ones: NAU of Northern Anglers Union. */
    static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            if ((Vocabulary.english().of(part) & (Vocabulary.PREPOSITION | Vocabulary.CONJUNCTION)) == 0) {
                initials.append(part.charAt(0));
            }
        }
        return initials.toString();
    }

    /** “José R. Brandt” as its words are folded: “jose r brandt”. */
    static String foldWords(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && !isBlank(name.charAt(i))) {
                continue;
            }
            if (i > from) {
                folded.append(folded.isEmpty() ? "" : " ")
                        .append(fold(
                                name.substring(from, i).toLowerCase(Locale.ROOT).replace('’', '\'')));
            }
            from = i + 1;
        }
        return folded.toString();
    }

    /** As {@link #BLANKS} has it. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
    }

    /** In lower case without accents: Gómez and Gomez are one. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return word.endsWith(".") && word.length() == 2 ? word.substring(0, 1) : word;
    }

    /** Two or three words that nothing explains are mostly a person, after “the” they are not. */
    boolean isPersonLike(Name name) {
        if (words.is(name.first() - 1, "the") || name.length() > 4) {
            return false;
        }
        for (int w = name.core(); w <= name.last(); w++) {
            if (words.has(w, PLACE) && !words.has(w, FIRST_NAME) || words.isNumber(w) || words.has(w, ACRONYM)) {
                return false;
            }
        }
        return true;
    }

    /** “van der Berg”: particles and one word. */
    boolean isSurname(Name name) {
        for (int w = name.core(); w < name.last(); w++) {
            if (!words.has(w, Vocabulary.PARTICLE) || words.has(w, FIRST_NAME)) {
                return false;
            }
        }
        return name.form() == Name.Form.UNKNOWN || name.form() == Name.Form.PERSON;
    }
}
