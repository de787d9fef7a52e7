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

    private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4", "h1", "h2");

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
                && (!capitals.isHeadline(w) || capitals.isKnownName(w) || opensKnownName(w))
                && (!runs.isClosed(w) || isMonthAsSurname(w));
    }

    /** “Ada Brandt” in a headline or a caption, where the body speaks of Brandt. */
    private boolean opensKnownName(int w) {
        return words.has(w, FIRST_NAME)
                && !words.has(w, ORGANISATION_NAME | PLACE | TITLE | MODIFIER)
                && w + 1 < words.size()
                && words.isCapitalised(w + 1)
                && capitals.isNameElsewhere(w + 1)
                && !words.has(w + 1, ORGANISATION_NAME | PLACE | CALENDAR | TITLE | ROLE);
    }

    /** The name in the run from one word to another: without words that only open the sentence; null for none. */
    private @Nullable Name nameIn(int from, int end) {
        int first = afterCompounds(from, end);
        if (first > end) {
            return null;
        }
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
        boolean isDegree = words.has(last, SUFFIX) && words.is(last - 1, ',');
        boolean isBehind = isDegree || isSurnameRole(first, last) || isHonour(first, last);
        if (words.has(last, TITLE | ROLE) && !isBehind) {
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

    /** The word after “Kell-based”: what such a word ends is said of the name, and is none itself. */
    private int afterCompounds(int from, int end) {
        for (int w = end; w >= from; w--) {
            if (Compounds.isModifier(words, w)) {
                return w + 1;
            }
        }
        return from;
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
        if (words.has(w, CALENDAR | ACRONYM) || words.isPluralAcronym(w) || isTicker(w)) {
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
            return capitals.isNameElsewhere(w) && !words.has(w, DEMONYM | Vocabulary.NATIVE | Vocabulary.PLURAL | TITLE)
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
            boolean isDateline = words.opensSentence(w)
                    && w + 2 < words.size()
                    && !words.isWord(w + 1)
                    && words.opensSentence(w + 2);
            return new Name(w, w, w, isDateline ? Name.Form.PLACE : Name.Form.ORGANISATION);
        }
        if (words.has(w, ORGANISATION_NAME)) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        boolean given = words.has(w, FIRST_NAME);
        if (!given && isBeforePlace(w)) {
            return new Name(w, w, w, Name.Form.PLACE);
        }
        return new Name(w, w, w, given ? Name.Form.PERSON : Name.Form.UNKNOWN);
    }

    /** “May said”, “May’s plan”, of somebody whose full name ends so. */
    private boolean isMonthAsSurname(int w) {
        return words.has(w, CALENDAR)
                && capitals.isSurname(w)
                && (words.isPossessive(w + 1) || words.has(w + 1, SPEECH | Vocabulary.AUXILIARY));
    }

    /** “Varnholm, Ohio”, “the Varnholm, Ohio-based firm”. */
    private boolean isBeforePlace(int w) {
        if (!words.is(w + 1, ',') || !words.isCapitalised(w + 2)) {
            return false;
        }
        int after = w + 3;
        return Compounds.isModifier(words, w + 2)
                        && (words.has(w - 1, Vocabulary.DETERMINER) || Compounds.isPlaced(words, w))
                || words.has(w + 2, PLACE)
                        && !words.has(w - 1, Vocabulary.SOURCE)
                        && !words.isPossessive(after)
                        && !words.isCapitalised(after);
    }

    /** “(NYSE: KLW)”: an exchange, or what a share is called there; “Q1”: a quarter. */
    private boolean isTicker(int w) {
        return words.is(w - 1, ':') && words.is(w - 3, '(') && words.is(w + 1, ')') && words.isCapitalised(w - 2)
                || words.is(w - 1, '(') && words.is(w + 1, ':') && words.is(w + 3, ')') && words.isCapitalised(w + 2)
                || words.end(w) - words.start(w) == 2 && QUARTERS.contains(words.lower(w));
    }

    /** “KellWorks”: written as only a name is. */
    private boolean hasInnerCapital(int w) {
        String word = words.word(w);
        if (!Character.isLowerCase(word.charAt(word.length() - 1))) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word that opens a sentence, is no name elsewhere and is followed by no verb: “Exit polls”. */
    private boolean isUnsupported(int w) {
        if (capitals.isNameElsewhere(w)
                || words.has(w, FIRST_NAME | ORGANISATION_NAME)
                || words.isAllCapitals(w)
                || hasInnerCapital(w)) {
            return false;
        }
        int next = w + 1;
        boolean verb = words.has(next, SPEECH | Vocabulary.AUXILIARY | Vocabulary.ADVERB | Vocabulary.PRONOUN)
                || words.isWord(next) && words.lower(next).endsWith("ed");
        return !verb
                && !Companies.isOf(words, next)
                && !words.isPossessive(next)
                && !words.is(next, ',')
                && !words.is(next, '(');
    }
}
