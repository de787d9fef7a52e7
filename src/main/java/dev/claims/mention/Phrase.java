package dev.claims.mention;

/**
 * A noun phrase in words, without what trails it behind a comma.
 *
 * @param first its first word
 * @param last its last word
 * @param from the first word of those that name the source: of “author Ada Brandt” Ada
 * @param to the last of them
 * @param head the word that says who is meant: the first of a name without titles, else the noun
 * @param kind what it is
 */
record Phrase(int first, int last, int from, int to, int head, Mention.Kind kind) {

    static Phrase of(int first, Name name) {
        boolean person = name.form() == Name.Form.PERSON;
        return new Phrase(
                first,
                name.last(),
                name.first(),
                name.last(),
                name.core(),
                person ? Mention.Kind.PERSON : Mention.Kind.NAME);
    }

    /** A name that “the mayor,” or “her brother,” introduces is a person's. */
    Phrase asPerson(Phrase introduced) {
        boolean person = introduced.kind() == Mention.Kind.NOMINAL;
        return new Phrase(first, last, from, to, head, person ? Mention.Kind.PERSON : kind);
    }

    boolean isName() {
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME;
    }
}
