package dev.claims.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One person, organisation or other bearer of names in an article. Filled while the article is read, then left. */
final class Entity {

    /** What bears the names. */
    enum Kind {
        PERSON,
        GROUP,
        PLACE,
        THING,
        /** A person or an organisation: nothing says which. */
        UNKNOWN
    }

    private static final int VOTES_FOR_THING = 2;

    private Kind kind;
    private Gender gender;
    private @Nullable String fullName;
    private boolean calledByGiven;
    private boolean met;
    private int votes;
    private int things;
    private long sort;
    private final List<List<String>> forms = new ArrayList<>();
    private List<String> fullest;

    Entity(Kind kind, Gender gender, @Nullable String name, List<String> parts, long sort) {
        this.sort = sort;
        this.kind = kind;
        this.gender = gender;
        this.fullName = name;
        this.fullest = parts;
        forms.add(parts);
    }

    /** Takes in another form of the name; the one with most words becomes the full name. */
    void add(String name, List<String> parts) {
        if (hasForm(parts) || forms.size() > FORMS_MAX) {
            return;
        }
        forms.add(parts);
        boolean fuller =
                parts.size() > fullest.size() || parts.size() == fullest.size() && letters(parts) > letters(fullest);
        if (fuller) {
            fullest = parts;
            fullName = name;
        }
    }

    /** Takes the name as written in small letters where a headline shouted it. */
    void write(String name, List<String> parts) {
        if (fullName != null && parts.equals(fullest) && fullName.equals(fullName.toUpperCase(Locale.ROOT))) {
            fullName = name;
        }
    }

    boolean hasForm(List<String> parts) {
        return forms.contains(parts);
    }

    /** A bound on the forms kept of one name: more are typing errors or a list of namesakes. */
    private static final int FORMS_MAX = 12;

    private static int letters(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    void become(Kind better) {
        if (kind == Kind.UNKNOWN) {
            kind = better;
        }
    }

    /** Of one that may be a person or an organisation: it is a company. */
    void becomeCompany() {
        become(Kind.GROUP);
        sort |= Vocabulary.COMPANY_NAME;
    }

    void learn(Gender better) {
        if (gender == Gender.UNKNOWN) {
            gender = better;
        }
    }

    /** Somebody of whom the article tells without a name. */
    static Entity unnamed(Kind kind, Gender gender) {
        return new Entity(kind, gender, null, List.of(), 0);
    }

    /** A pronoun of {@code gender} seems to mean this person; two more of one gender than of the other decide. */
    void vote(Gender vote) {
        votes += vote == Gender.MALE ? 1 : -1;
    }

    /** “Its” seems to mean this: twice, where no “he” or “she” does, make an organisation of a lone first name. */
    void voteThing() {
        things++;
    }

    /** Somebody is named by a post in it: whether it can be an organisation then, as even a lone first name can. */
    boolean employs() {
        if (kind == Kind.PERSON && fullest.size() == 1) {
            things = VOTES_FOR_THING;
        }
        return kind() == Kind.GROUP || kind() == Kind.UNKNOWN;
    }

    /** The article uses the first name alone for this person. */
    void callByGiven() {
        calledByGiven = true;
    }

    /** The reader meets this for the first time: false whenever that is asked again. */
    boolean meet() {
        boolean isFirst = !met;
        met = true;
        return isFirst;
    }

    boolean isCalledByGiven() {
        return calledByGiven;
    }

    /** The bits of {@link Vocabulary} that say what sort of organisation its name tells of. */
    long sort() {
        return sort;
    }

    Kind kind() {
        boolean isOpen = kind == Kind.UNKNOWN || kind == Kind.PERSON && fullest.size() == 1;
        return isOpen && things >= VOTES_FOR_THING && votes == 0 ? Kind.GROUP : kind;
    }

    Gender gender() {
        if (gender != Gender.UNKNOWN || votes == 0) {
            return gender;
        }
        return votes > 0 ? Gender.MALE : Gender.FEMALE;
    }

    @Nullable
    String fullName() {
        return fullName;
    }

    /** The words of its fullest name, folded. */
    List<String> parts() {
        return fullest;
    }

    boolean canBePerson() {
        return kind() == Kind.PERSON || kind == Kind.UNKNOWN;
    }

    boolean canBeGroup() {
        return kind() == Kind.GROUP || kind == Kind.UNKNOWN;
    }
}
