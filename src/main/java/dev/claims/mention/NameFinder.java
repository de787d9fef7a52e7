package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ACRONYM;
import static dev.claims.mention.Vocabulary.CALENDAR;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DEMONYM;
import static dev.claims.mention.Vocabulary.FIRST_NAME;
import static dev.claims.mention.Vocabulary.MODIFIER;
import static dev.claims.mention.Vocabulary.ORGANISATION_NAME;
import static dev.claims.mention.Vocabulary.PARTICLE;
import static dev.claims.mention.Vocabulary.PLACE;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUFFIX;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of an article by their capitals: one pass over its words. */
final class NameFinder {

    /** Particles that open a surname and are no words of English. */
    private static final Set<String> LEADING =
            Set.of("van", "von", "der", "den", "de", "del", "di", "da", "dos", "du", "bin", "ibn", "ter", "ten", "zu");

    private final Words words;
    private final Capitals capitals;
    private final NameRuns runs;
    private final NameForms forms;

    NameFinder(Words words, Capitals capitals) {
        this.words = words;
        this.capitals = capitals;
        this.runs = new NameRuns(words, capitals);
        this.forms = new NameForms(words);
    }

    /** The names in order, not overlapping. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        int w = 0;
        while (w < words.size()) {
            if (!canOpen(w)) {
                w++;
                continue;
            }
            int end = runs.endOfRun(w);
            Name name = nameIn(w, end);
            if (name != null) {
                names.add(withParticles(name));
                w = name.last() + 1;
            } else {
                w = end + 1;
            }
        }
        return names;
    }

    /** “van der Berg”: small particles before a surname belong to it. */
    private Name withParticles(Name name) {
        int first = name.first();
        while (first > 0
                && words.has(first - 1, PARTICLE)
                && LEADING.contains(words.lower(first - 1))
                && !words.isCapitalised(first - 1)) {
            first--;
        }
        return first == name.first() || name.hasTitle() ? name : new Name(first, first, name.last(), name.form());
    }

    private boolean canOpen(int w) {
        return words.isCapitalised(w)
                && (!capitals.isHeadline(w) || capitals.isKnownName(w))
                && (!runs.isClosed(w) || isMonthAsSurname(w));
    }

    /** The name in the run from one word to another: without words that only open the sentence; null for none. */
    private @Nullable Name nameIn(int from, int end) {
        int first = from;
        while (first < end && words.opensSentence(first) && isOnlyCapitalisedByPlace(first)) {
            first++;
        }
        while (first < end && words.has(first, CALENDAR) && !words.has(first, FIRST_NAME)) {
            first++;
        }
        while (first < end && (words.has(first, PARTICLE) && words.has(first, CONJUNCTION))) {
            first++;
        }
        int last = end;
        while (last > first && !words.isWord(last)) {
            last--;
        }
        if (first == last) {
            return single(first);
        }
        if (words.has(last, TITLE | ROLE) && !isSurnameRole(first, last) && !isHonour(first, last)) {
            return null;
        }
        int core = forms.coreOf(first, last);
        return core > last ? null : new Name(first, core, last, forms.formOf(first, core, last));
    }

    /** “Ada Brandt MP”: what somebody is, in capitals behind a name. */
    private boolean isHonour(int first, int last) {
        return words.has(last, SUFFIX)
                && words.isAllCapitals(last)
                && last > first + 1
                && (words.has(first, FIRST_NAME | TITLE) || words.has(last - 2, FIRST_NAME));
    }

    /** “Robert Major”: a role noun behind a first name is a surname; “Prime Minister” names nobody. */
    private boolean isSurnameRole(int first, int last) {
        return words.has(last - 1, FIRST_NAME) && !words.has(last - 1, PLACE)
                || words.has(last, ORGANISATION_NAME | FIRST_NAME)
                || words.isInitial(last - 1)
                || words.has(last - 1, PARTICLE)
                || words.has(first, TITLE) && last == first + 1 && !words.has(last, TITLE);
    }

    private boolean isOnlyCapitalisedByPlace(int w) {
        if (words.has(w, FIRST_NAME | TITLE | ORGANISATION_NAME | PLACE)
                || LEADING.contains(words.lower(w))
                || words.isInitial(w)) {
            return false;
        }
        boolean participle = words.lower(w).endsWith("ing") || words.lower(w).endsWith("ed");
        return words.has(w, MODIFIER | SPEECH)
                || capitals.isCommon(w)
                || participle && capitals.isSurname(w + 1) && !capitals.isNameElsewhere(w);
    }

    private @Nullable Name single(int w) {
        if (isMonthAsSurname(w)) {
            return new Name(w, w, w, Name.Form.UNKNOWN);
        }
        if (words.has(w, CALENDAR | ACRONYM) || words.isPluralAcronym(w)) {
            return new Name(w, w, w, Name.Form.THING);
        }
        if (words.has(w, PLACE)) {
            return new Name(w, w, w, Name.Form.PLACE);
        }
        if (capitals.isSurname(w) && !(words.opensSentence(w) && capitals.isCommon(w))) {
            return new Name(w, w, w, Name.Form.UNKNOWN);
        }
        boolean isParty = words.is(w, "labour") || words.is(w, "labor");
        if (isParty && (words.isPossessive(w + 1) || words.has(w + 1, SPEECH | Vocabulary.AUXILIARY))) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        boolean noun = words.has(w, SOURCE | TITLE | DEMONYM | MODIFIER | SPEECH);
        if (noun && (!words.has(w, FIRST_NAME) || capitals.isCommon(w))) {
            return capitals.isNameElsewhere(w) && !words.has(w, DEMONYM | Vocabulary.PLURAL | TITLE)
                    ? new Name(w, w, w, Name.Form.UNKNOWN)
                    : null;
        }
        if (words.opensSentence(w) && capitals.isCommon(w)) {
            return null;
        }
        if (words.isInitial(w) || (words.opensSentence(w) && isUnsupported(w))) {
            return null;
        }
        if (words.isAllCapitals(w)) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        if (words.has(w, ORGANISATION_NAME)) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        boolean given = words.has(w, FIRST_NAME);
        return new Name(w, w, w, given ? Name.Form.PERSON : Name.Form.UNKNOWN);
    }

    /** “May said”, “May’s plan”, of somebody whose full name ends so. */
    private boolean isMonthAsSurname(int w) {
        return words.has(w, CALENDAR)
                && capitals.isSurname(w)
                && (words.isPossessive(w + 1) || words.has(w + 1, SPEECH | Vocabulary.AUXILIARY));
    }

    /** A word that opens a sentence, is no name elsewhere and is followed by no verb: “Exit polls”. */
    private boolean isUnsupported(int w) {
        if (capitals.isNameElsewhere(w) || words.has(w, FIRST_NAME | ORGANISATION_NAME) || words.isAllCapitals(w)) {
            return false;
        }
        int next = w + 1;
        boolean verb = words.has(next, SPEECH | Vocabulary.AUXILIARY | Vocabulary.ADVERB | Vocabulary.PRONOUN)
                || words.isWord(next) && words.lower(next).endsWith("ed");
        return !verb && !words.isPossessive(next) && !words.is(next, ',') && !words.is(next, '(');
    }
}
