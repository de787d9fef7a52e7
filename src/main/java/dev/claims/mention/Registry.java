package dev.claims.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who bears each name of an article: full names first, then surnames, given names, short names and acronyms. */
final class Registry {

    /** How many namesakes are looked at for one name: the latest. */
    private static final int NAMESAKES = 24;

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "co",
            "co.",
            "ltd",
            "ltd.",
            "llc",
            "plc",
            "company",
            "corporation",
            "ag",
            "gmbh",
            "sa",
            "nv",
            "group",
            "holdings");

    /** What Arabic surnames may leave out: “al-Qasr”, then “Qasr”. */
    private static final String ARTICLE = "al-";

    private static final long ANY_SORT = Vocabulary.COMPANY_NAME | Vocabulary.GOVERNMENT_NAME | Vocabulary.GROUP_NAME;

    private final Words words;
    private final NameReader reader;
    private final Entity[] bearers;
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, List<Entity>> byGiven = new HashMap<>();
    private final Map<String, List<Entity>> byFirstWord = new HashMap<>();

    /** What a first word is short for: “Northbank” is Northbank Holdings, but it is not its product, Northbank One. */
    private final Map<String, List<Entity>> organisations = new HashMap<>();

    private final Map<String, Entity> byPhrase = new HashMap<>();
    private final List<Entity> groups = new ArrayList<>();
    private final Map<String, Entity> byInitials = new HashMap<>();

    Registry(String text, Words words, Names names) {
        this.words = words;
        this.reader = new NameReader(text, words);
        bearers = new Entity[names.size()];
        List<List<String>> parts = new ArrayList<>(bearers.length);
        for (int i = 0; i < bearers.length; i++) {
            parts.add(reader.parts(names.get(i)));
            bearers[i] = full(names.get(i), parts.get(i));
        }
        new Acronyms(text, words, names).read(this);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            markGiven(name);
        }
        for (int i = 0; i < bearers.length; i++) {
            Entity found = bearers[i];
            bearers[i] = found == null ? single(names.get(i), parts.get(i)) : found;
        }
        Companies companies = new Companies(words);
        for (int i = 0; i < bearers.length; i++) {
            if (companies.isOne(names.get(i), bearers[i])) {
                bearers[i].becomeCompany();
            }
        }
    }

    /** Who bears the name of that number. */
    Entity bearer(int name) {
        return bearers[name];
    }

    /** Organisations of more than one word, in the order of their first naming. */
    List<Entity> groups() {
        return List.copyOf(groups);
    }

    /** Who is called {@code phrase}, folded: a full name or an acronym. */
    @Nullable
    Entity called(String phrase) {
        return byPhrase.get(phrase);
    }

    /** Makes {@code acronym} a name of who is called {@code fullName}. */
    void alias(String acronym, String fullName, List<String> parts) {
        Entity bearer = byPhrase.get(String.join(" ", parts));
        if (bearer == null) {
            long sort = NameReader.sortOf(parts);
            bearer = new Entity(Entity.Kind.GROUP, Gender.UNKNOWN, fullName, parts, sort == 0 ? ANY_SORT : sort);
            byPhrase.put(String.join(" ", parts), bearer);
        }
        byPhrase.putIfAbsent(acronym, bearer);
    }

    private @Nullable Entity full(Name name, List<String> parts) {
        if (parts.size() < 2 || reader.isSurname(name)) {
            return null;
        }
        Entity.Kind kind = NameReader.kindOf(name);
        return kind == Entity.Kind.PERSON || kind == Entity.Kind.UNKNOWN && reader.isPersonLike(name)
                ? person(name, parts, kind)
                : group(name, parts, kind);
    }

    private Entity person(Name name, List<String> parts, Entity.Kind kind) {
        String surname = parts.get(parts.size() - 1);
        Gender gender = reader.genderOf(name);
        List<Entity> namesakes = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
        List<String> given = parts.subList(0, parts.size() - 1);
        for (int i = namesakes.size() - 1; i >= Math.max(0, namesakes.size() - NAMESAKES); i--) {
            Entity known = namesakes.get(i);
            List<String> theirs =
                    known.parts().subList(0, Math.max(0, known.parts().size() - 1));
            if (known.gender().agrees(gender) && Nicknames.english().canBeSame(given, theirs)) {
                takeIn(name, parts, known);
                known.learn(gender);
                known.become(kind);
                return known;
            }
        }
        Entity born = new Entity(kind, gender, reader.nameOf(name), parts, 0);
        namesakes.add(born);
        for (String part : given) {
            byGiven.computeIfAbsent(part, key -> new ArrayList<>()).add(born);
        }
        byPhrase.putIfAbsent(String.join(" ", parts), born);
        return born;
    }

    private void takeIn(Name name, List<String> parts, Entity bearer) {
        if (!bearer.hasForm(parts)) {
            bearer.add(reader.nameOf(name), parts);
        } else if (!words.isAllCapitals(name.last())) {
            bearer.write(reader.nameOf(name), parts);
        }
    }

    private Entity group(Name name, List<String> parts, Entity.Kind kind) {
        String phrase = String.join(" ", parts);
        Entity bearer = byPhrase.get(phrase);
        Entity known = bearer != null ? bearer : sameCompany(parts);
        if (known != null) {
            takeIn(name, parts, known);
            byPhrase.putIfAbsent(phrase, known);
            return known;
        }
        Entity founded = new Entity(
                kind == Entity.Kind.UNKNOWN ? Entity.Kind.GROUP : kind,
                Gender.UNKNOWN,
                reader.nameOf(name),
                parts,
                NameReader.sortOf(parts));
        byPhrase.put(phrase, founded);
        byInitials.putIfAbsent(NameReader.initials(parts), founded);
        groups.add(founded);
        if (kind == Entity.Kind.THING) {
            return founded;
        }
        byFirstWord.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(founded);
        if ((founded.sort() & ANY_SORT) != 0) {
            organisations
                    .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                    .add(founded);
        }
        return founded;
    }

    /** “Northbank Holdings” and “Northbank Holdings Ltd.”. */
    private @Nullable Entity sameCompany(List<String> parts) {
        List<Entity> namesakes = byFirstWord.getOrDefault(parts.get(0), List.of());
        for (int i = namesakes.size() - 1; i >= Math.max(0, namesakes.size() - NAMESAKES); i--) {
            List<String> theirs = namesakes.get(i).parts();
            int shared = Math.min(parts.size(), theirs.size());
            List<String> rest =
                    (parts.size() > shared ? parts : theirs).subList(shared, Math.max(parts.size(), theirs.size()));
            if (parts.subList(0, shared).equals(theirs.subList(0, shared)) && LEGAL_FORMS.containsAll(rest)) {
                return namesakes.get(i);
            }
        }
        return null;
    }

    /** Who is meant by one word: by surname, given name, first word of an organisation; else somebody new. */
    private Entity single(Name name, List<String> parts) {
        String word = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean place = name.form() == Name.Form.PLACE || name.form() == Name.Form.THING;
        Entity found = place && !name.hasTitle() ? byPhrase.get(word) : known(name, word);
        if (found == null) {
            Entity.Kind kind = NameReader.kindOf(name);
            found = new Entity(kind, reader.genderOf(name), reader.nameOf(name), parts, NameReader.sortOf(parts));
            byPhrase.put(word, found);
            if (kind == Entity.Kind.PERSON && name.hasTitle()) {
                bySurname.computeIfAbsent(word, key -> new ArrayList<>()).add(found);
            }
        }
        found.learn(reader.titleGender(name));
        return found;
    }

    private @Nullable Entity known(Name name, String word) {
        Entity person = nearest(bySurname.get(word), reader.titleGender(name));
        if (person == null) {
            person = isIntroduced(name) ? null : nearest(byGiven.get(word), Gender.UNKNOWN);
        }
        if (person != null) {
            return person;
        }
        person = nearest(bySurname.get(ARTICLE + word), reader.titleGender(name));
        if (person != null) {
            return person;
        }
        Entity group = byPhrase.get(word);
        if (group == null && words.isAllCapitals(name.core()) && word.length() > 1) {
            group = byInitials.get(word.replace(".", ""));
        }
        return group != null || name.hasTitle() ? group : nearest(organisations.get(word), Gender.UNKNOWN);
    }

    /** A first name alone, as of a child or a friend. */
    private void markGiven(Name name) {
        if (name.length() > 1 || name.hasTitle()) {
            return;
        }
        String word = reader.folded(name.core());
        List<Entity> given = byGiven.get(word);
        if (given != null && given.size() == 1 && !bySurname.containsKey(word)) {
            given.get(0).callByGiven();
        }
    }

    /** “his father, Joseph,”: somebody new though the first name is known. */
    private boolean isIntroduced(Name name) {
        int w = words.is(name.first() - 1, ',') ? name.first() - 2 : name.first() - 1;
        return words.has(w, Vocabulary.RELATION);
    }

    /** Of several the one named last, else the first that is named at all. */
    private @Nullable Entity nearest(@Nullable List<Entity> among, Gender gender) {
        if (among == null) {
            return null;
        }
        Entity best = null;
        int bestAt = Integer.MIN_VALUE;
        for (int i = among.size() - 1; i >= Math.max(0, among.size() - NAMESAKES); i--) {
            Entity candidate = among.get(i);
            int at = candidate.kind() == Entity.Kind.PERSON ? -i : -i - NAMESAKES;
            if (candidate.isCalledByGiven()) {
                at -= bearers.length + NAMESAKES;
            }
            if (candidate.gender().agrees(gender) && at > bestAt) {
                best = candidate;
                bestAt = at;
            }
        }
        return best;
    }
}
